package kith.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.question.Dates.Found;

/** Reads the periods that people write, such as {@code since October}, {@code in 2025}, {@code in the last 90 days}. */
final class Periods {

  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "and");
  private static final Map<String, String> TWO_WORDS =
      Map.of("up to", "until", "up until", "until", "prior to", "before", "earlier than", "before", "later than", "after",
          "as of", "since", "starting in", "since", "starting from", "since", "beginning in", "since");

  private final LocalDate today;
  private final Dates dates;

  Periods(LocalDate today) {
    this.today = today;
    this.dates = new Dates(today);
  }

  /** A period as written, and how many words it takes. */
  record Phrase(Period period, int words) {}

  /** The period that begins at a word; {@code in} is part of it. */
  Optional<Phrase> at(List<Token> tokens, int at) {
    int words = 1;
    String word = Dates.word(tokens, at);
    String two = word + " " + Dates.word(tokens, at + 1);
    if (TWO_WORDS.containsKey(two)) {
      word = TWO_WORDS.get(two);
      words = 2;
    }
    return opened(word, tokens, at + words, words).map(phrase -> onwards(tokens, at, phrase));
  }

  /** What a word says about the date that comes next. */
  private Optional<Phrase> opened(String word, List<Token> tokens, int next, int words) {
    return switch (word) {
      case "since", "starting" -> since(tokens, next, words);
      case "after" -> dates.at(tokens, next).map(d -> open(d.last().plusDays(1), d.words() + words));
      case "before" -> dates.at(tokens, next).map(d -> ended(d.first().minusDays(1), d.words() + words));
      case "until", "till", "by" -> dates.at(tokens, next).map(d -> ended(d.last(), d.words() + words));
      case "between" -> fromTo(tokens, next, words, Set.of("and"));
      case "from" -> fromTo(tokens, next, words, TO).or(() -> dates.at(tokens, next).map(d -> whole(d, words)));
      case "in", "during", "on", "within", "over", "for", "of", "throughout", "at" ->
          rolling(tokens, next, words).or(() -> dates.at(tokens, next).map(d -> whole(d, words)));
      default -> bare(tokens, next - words);
    };
  }

  /** {@code since October}, {@code since the last 3 months}. */
  private Optional<Phrase> since(List<Token> tokens, int next, int words) {
    return dates.at(tokens, next).map(d -> open(d.first(), d.words() + words)).or(() -> rolling(tokens, next, words));
  }

  /** Without a word before it, a date is a period only if it can be nothing else: {@code May} can. */
  private Optional<Phrase> bare(List<Token> tokens, int at) {
    boolean number = Periods.number(Dates.word(tokens, at)).isPresent() && !Dates.isYear(Dates.word(tokens, at));
    return fromTo(tokens, at, 0, TO)
        .or(() -> rolling(tokens, at, 0))
        .or(() -> dates.at(tokens, at).filter(d -> d.words() > 1 || !number && !Dates.isPlainMonth(Dates.word(tokens, at)))
            .map(d -> whole(d, 0)));
  }

  /** {@code from 2024 on}, {@code October 2025 onwards}. */
  private static Phrase onwards(List<Token> tokens, int at, Phrase phrase) {
    String next = Dates.word(tokens, at + phrase.words());
    boolean on = next.equals("onwards") || next.equals("onward") || next.equals("on") && Dates.word(tokens, at).equals("from");
    return on ? new Phrase(new Period(phrase.period().since(), Optional.empty()), phrase.words() + 1) : phrase;
  }

  private static Phrase whole(Found found, int words) {
    return new Phrase(Period.of(found.first(), found.last()), found.words() + words);
  }

  /** {@code March to May 2025}, {@code 2022 - 2024}. */
  private Optional<Phrase> fromTo(List<Token> tokens, int at, int words, Set<String> to) {
    Optional<Found> first = dates.at(tokens, at);
    int middle = at + first.map(Found::words).orElse(0);
    if (first.isEmpty() || !to.contains(Dates.word(tokens, middle))) {
      return Optional.empty();
    }
    return dates.at(tokens, middle + 1)
        .map(last -> new Phrase(Period.of(inYear(first.get(), last), last.last()), middle + 1 + last.words() - at + words))
        .filter(phrase -> !phrase.period().until().orElseThrow().isBefore(phrase.period().since().orElseThrow()));
  }

  /** In {@code March to May 2024} the year is said once. */
  private static LocalDate inYear(Found first, Found last) {
    LocalDate day = first.first();
    boolean later = first.words() == 1 && last.words() == 2 && day.isAfter(last.last());
    LocalDate same = later || first.words() == 1 && day.getYear() != last.first().getYear() && last.words() == 2
        ? day.withYear(last.first().getYear()) : day;
    return same.isAfter(last.last()) ? day : same;
  }

  /** {@code the last 90 days}, {@code past two weeks}, {@code the next 7 days}. */
  private Optional<Phrase> rolling(List<Token> tokens, int from, int words) {
    int at = from + (Dates.word(tokens, from).equals("the") ? 1 : 0);
    String word = Dates.word(tokens, at);
    Optional<Integer> number = number(Dates.word(tokens, at + 1));
    int unitAt = at + (number.isPresent() ? 2 : 1);
    boolean past = word.equals("past") || number.isPresent() && (word.equals("last") || word.equals("previous"));
    boolean next = number.isPresent() && (word.equals("next") || word.equals("coming"));
    if (!past && !next) {
      return Optional.empty();
    }
    int count = next ? -number.orElse(1) : number.orElse(1);
    return Unit.named(Dates.word(tokens, unitAt)).map(unit -> unit.before(today, count)).map(day ->
        next ? new Phrase(Period.of(today, day), unitAt + 1 - from + words) : open(day, unitAt + 1 - from + words));
  }

  /** A whole number in digits or as a word up to twelve. */
  static Optional<Integer> number(String word) {
    if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(word));
    }
    return Optional.of(NUMBERS.indexOf(word)).filter(number -> number > 0);
  }

  private static Phrase open(LocalDate since, int words) {
    return new Phrase(new Period(Optional.of(since), Optional.empty()), words);
  }

  private static Phrase ended(LocalDate until, int words) {
    return new Phrase(new Period(Optional.empty(), Optional.of(until)), words);
  }
}
