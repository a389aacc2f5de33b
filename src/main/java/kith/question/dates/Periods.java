package kith.question.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.question.words.Token;

/** Reads the periods that people write, such as {@code since October}, {@code in 2025}, {@code in the last 90 days}. */
public final class Periods {

  private static final Map<String, Integer> NUMBERS = numbers(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
  private static final Set<String> RECENTLY = Set.of("recently", "lately", "recent", "nowadays");
  private static final Set<String> RECENT_TIMES = Set.of("the other day", "in recent days", "in recent weeks", "in recent months", "in recent times");
  private static final Set<String> RECENT_PAIRS = Set.of("of late", "these days");
  private static final int RECENT_DAYS = 90;

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "and");
  private static final Set<String> NOW =
      Set.of("until now", "till now", "to now", "to date", "till date", "up to now", "up until now", "to the present",
          "until the present");
  private static final Set<String> PAST = Set.of("previously", "formerly");
  private static final Set<String> LACKING = Set.of("in", "for");
  private static final Set<String> MORE = Set.of("over", "about", "nearly", "almost", "more than", "at least");
  private static final Set<String> ADJACENT = Set.of("and", "or", "&");
  private static final Pattern JOINED = Pattern.compile("[a-z0-9]+-[a-z0-9]+");
  private static final int LONGEST = 4;
  /** What several words before a date say as one. */
  private static final Map<String, Set<String>> PHRASES = Map.of(
      "until", Set.of("up to", "up until", "no later than", "not later than", "not after", "on or before", "up to and including"),
      "before", Set.of("prior to", "earlier than"),
      "after", Set.of("later than"),
      "in", Set.of("in the course of", "over the course of", "in the years", "in the months of"),
      "since", Set.of("as of", "as from", "ever since", "starting in", "starting on", "starting from", "starting with", "beginning in",
          "beginning with", "no earlier than", "not earlier than", "not before", "on or after"));

  private final LocalDate today;
  private final Dates dates;
  private final Dates limits;

  /**
   * The periods of a sentence.
   *
   * @param ahead whether it asks about what is due: then Friday is the next one
   */
  public Periods(LocalDate today, boolean ahead) {
    this.today = today;
    this.dates = new Dates(today, ahead ? Sight.NEAREST : Sight.BACK);
    this.limits = new Dates(today, ahead ? Sight.AHEAD : Sight.BACK);
  }

  /**
   * A period as written, and how many words it takes.
   *
   * @param takenFor what it was taken for, where it is vague
   */
  public record Phrase(Period period, int words, Optional<String> takenFor) {

    public Phrase(Period period, int words) {
      this(period, words, Optional.empty());
    }
  }

  /** The period that begins at a word; {@code in} is part of it. */
  public Optional<Phrase> at(List<Token> tokens, int at) {
    return recently(tokens, at).or(() -> said(tokens, at)).or(() -> joined(tokens, at)).or(() -> past(tokens, at));
  }

  /** The time in which something has not been: {@code in over a year}, {@code for 3 months}. */
  public Optional<Phrase> lacking(List<Token> tokens, int at) {
    if (!LACKING.contains(DateWords.word(tokens, at))) {
      return Optional.empty();
    }
    String more = DateWords.word(tokens, at + 1);
    int from = at + (MORE.contains(more) ? 2 : MORE.contains(more + " " + DateWords.word(tokens, at + 2)) ? 3 : 1);
    return Span.at(tokens, from).map(span -> new Phrase(
        new Period(Optional.of(span.before(today)), Optional.empty()), span.words() + from - at));
  }

  /** When that was due which is late by as much as is said from a word on: {@code by more than 30 days}. */
  public Optional<Phrase> lateness(List<Token> tokens, int at) {
    return new Lateness(today).at(tokens, at);
  }

  /** {@code have I met Ann before}: at any time, which nobody asks about what has no time. */
  private static Optional<Phrase> past(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    boolean last = at == tokens.size() - 1 && word.equals("before");
    if (last || PAST.contains(word)) {
      return Optional.of(new Phrase(Period.ALWAYS, 1));
    }
    String phrase = String.join(" ", word, DateWords.word(tokens, at + 1), DateWords.word(tokens, at + 2));
    return phrase.equals("in the past") ? Optional.of(new Phrase(Period.ALWAYS, 3)) : Optional.empty();
  }

  /** {@code recently}: the last 90 days. */
  private Optional<Phrase> recently(List<Token> tokens, int at) {
    String first = DateWords.word(tokens, at);
    String two = first + " " + DateWords.word(tokens, at + 1);
    String three = two + " " + DateWords.word(tokens, at + 2);
    int words = RECENT_TIMES.contains(three) ? 3 : RECENT_PAIRS.contains(two) ? 2 : RECENTLY.contains(first) ? 1 : 0;
    return words == 0 ? Optional.empty() : Optional.of(new Phrase(
        new Period(Optional.of(today.minusDays(RECENT_DAYS)), Optional.empty()), words, Optional.of("the last " + RECENT_DAYS + " days")));
  }

  /** {@code Oct-Dec 2025}: as if there were spaces. */
  private Optional<Phrase> joined(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    if (!JOINED.matcher(word).matches()) {
      return Optional.empty();
    }
    List<Token> apart = new ArrayList<>(tokens.subList(0, at));
    apart.addAll(Token.of(word.replace("-", " - ")));
    apart.addAll(tokens.subList(at + 1, tokens.size()));
    return fromTo(apart, at, 0, TO).map(phrase -> new Phrase(phrase.period(), phrase.words() - 2));
  }

  private Optional<Phrase> said(List<Token> tokens, int at) {
    for (int words = LONGEST; words > 1; words--) {
      String written = String.join(" ", IntStream.range(at, at + words).mapToObj(i -> DateWords.word(tokens, i)).toList());
      for (Map.Entry<String, Set<String>> same : PHRASES.entrySet()) {
        if (same.getValue().contains(written)) {
          return opened(same.getKey(), tokens, at + words, words);
        }
      }
    }
    return opened(DateWords.word(tokens, at), tokens, at + 1, 1).map(phrase -> onwards(tokens, at, phrase));
  }

  /** What a word says about the date that comes next. */
  private Optional<Phrase> opened(String word, List<Token> tokens, int next, int words) {
    return switch (word) {
      case "since", "starting" -> since(tokens, next, words);
      case "after" -> dates.at(tokens, next).map(d -> open(d.to().plusDays(1), d.words() + words));
      case "before" -> limits.at(tokens, next).map(d -> ended(d.from().minusDays(1), d.words() + words));
      case "until", "till", "by" -> limits.at(tokens, next).map(d -> ended(d.to(), d.words() + words));
      case "between" -> fromTo(tokens, next, words, Set.of("and"));
      case "from" -> fromTo(tokens, next, words, TO).or(() -> dates.at(tokens, next).map(d -> whole(d, words)));
      case "in", "during", "on", "within", "over", "for", "of", "throughout", "at" ->
          rolling(tokens, next, words).or(() -> adjacent(tokens, next, words)).or(() -> dates.at(tokens, next).map(d -> whole(d, words)));
      default -> bare(tokens, next - words);
    };
  }

  /** {@code since October}, {@code since the last 3 months}. */
  private Optional<Phrase> since(List<Token> tokens, int next, int words) {
    return dates.at(tokens, next).map(d -> open(d.from(), d.words() + words)).or(() -> rolling(tokens, next, words));
  }

  /** Without a word before it, a date is a period only if it can be nothing else: {@code May} can. */
  private Optional<Phrase> bare(List<Token> tokens, int at) {
    boolean number = Periods.number(DateWords.word(tokens, at)).isPresent() && !DateWords.isYear(DateWords.word(tokens, at));
    return fromTo(tokens, at, 0, TO)
        .or(() -> adjacent(tokens, at, 0))
        .or(() -> rolling(tokens, at, 0))
        .or(() -> dates.at(tokens, at).filter(d -> d.words() > 1 || !number && !DateWords.month(DateWords.word(tokens, at)).isPresent())
            .map(d -> whole(d, 0)));
  }

  /** {@code from 2024 on}, {@code October 2025 onwards}, {@code from May until now}. */
  private static Phrase onwards(List<Token> tokens, int at, Phrase phrase) {
    int end = at + phrase.words();
    String next = DateWords.word(tokens, end);
    String two = next + " " + DateWords.word(tokens, end + 1);
    boolean on = next.equals("onwards") || next.equals("onward") || next.equals("on") && DateWords.word(tokens, at).equals("from");
    int words = on ? 1 : NOW.contains(two) ? 2 : NOW.contains(two + " " + DateWords.word(tokens, end + 2)) ? 3 : 0;
    return words == 0 ? phrase : new Phrase(new Period(phrase.period().since(), Optional.empty()), phrase.words() + words);
  }

  private static Phrase whole(Found found, int words) {
    return new Phrase(Period.of(found.first(), found.last()), found.words() + words);
  }

  /** {@code March to May 2025}, {@code 2022 - 2024}. */
  private Optional<Phrase> fromTo(List<Token> tokens, int at, int words, Set<String> to) {
    Optional<Found> first = dates.at(tokens, at);
    int middle = at + first.map(Found::words).orElse(0);
    if (first.isEmpty() || !to.contains(DateWords.word(tokens, middle))) {
      return Optional.empty();
    }
    return dates.at(tokens, middle + 1)
        .map(last -> new Phrase(Period.of(inYear(first.get(), last), last.to()), middle + 1 + last.words() - at + words))
        .filter(phrase -> !phrase.period().until().orElseThrow().isBefore(phrase.period().since().orElseThrow()));
  }

  /** {@code 2023 and 2024}, {@code May and June 2025}: one right after the other. */
  private Optional<Phrase> adjacent(List<Token> tokens, int at, int words) {
    Optional<Found> first = dates.at(tokens, at);
    int middle = at + first.map(Found::words).orElse(0);
    if (first.isEmpty() || !ADJACENT.contains(DateWords.word(tokens, middle))) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(first.get().first(), first.get().last());
    return dates.at(tokens, middle + 1)
        .filter(next -> inYear(first.get(), next).plusDays(days + 1).equals(next.first()))
        .map(next -> new Phrase(Period.of(inYear(first.get(), next), next.last()), middle + 1 + next.words() - at + words));
  }

  /** In {@code March to May 2024} the year is said once. */
  private static LocalDate inYear(Found first, Found last) {
    LocalDate day = first.from();
    boolean later = first.words() == 1 && last.words() == 2 && day.isAfter(last.last());
    LocalDate same = later || first.words() == 1 && day.getYear() != last.first().getYear() && last.words() == 2
        ? day.withYear(last.first().getYear()) : day;
    return same.isAfter(last.last()) ? day : same;
  }

  /** {@code the last 90 days}, {@code past two weeks}, {@code the last few months}, {@code the next 7 days}. */
  private Optional<Phrase> rolling(List<Token> tokens, int from, int words) {
    int the = DateWords.word(tokens, from).equals("the") ? 1 : 0;
    String word = DateWords.word(tokens, from + the);
    int at = from + the + 1;
    boolean next = word.equals("next") || word.equals("coming");
    boolean past = word.equals("past");
    if (!next && !past && !word.equals("last") && !word.equals("previous")) {
      return Optional.empty();
    }
    boolean alone = past || word.equals("last") && the == 1 && words == 1;
    return Span.at(tokens, at).or(() -> alone ? single(tokens, at) : Optional.empty()).map(span -> {
      int all = at + span.words() - from + words;
      return next ? new Phrase(Period.of(today, span.after(today)), all) : new Phrase(
          new Period(Optional.of(span.before(today)), Optional.empty()), all, Optional.of(span.text()).filter(text -> span.vague()));
    });
  }

  /** {@code in the last month} is the time up to today, and {@code last month} is the calendar's; quarters always are. */
  private static Optional<Span> single(List<Token> tokens, int at) {
    return Unit.named(DateWords.word(tokens, at)).filter(unit -> unit != Unit.QUARTER || DateWords.word(tokens, at - 1).equals("past"))
        .map(unit -> new Span(1, unit, 1, false));
  }

  /** Whether a word can be part of a date: {@code may}. */
  public static boolean isPart(String word) {
    return DateWords.month(word).isPresent() || DateWords.day(word).isPresent() || DateWords.isYear(word);
  }

  /** Whether a word is a length of time: {@code weeks}. */
  public static boolean isUnit(String word) {
    return Unit.named(word).isPresent();
  }

  private static Map<String, Integer> numbers(String words) {
    List<String> inOrder = List.of(words.split(" "));
    return inOrder.stream().collect(Collectors.toMap(word -> word, word -> inOrder.indexOf(word) + 1));
  }

  /** A whole number in digits or as a word up to twenty. */
  public static Optional<Integer> number(String word) {
    if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(word));
    }
    return Optional.ofNullable(NUMBERS.get(word));
  }

  private static Phrase open(LocalDate since, int words) {
    return new Phrase(new Period(Optional.of(since), Optional.empty()), words);
  }

  private static Phrase ended(LocalDate until, int words) {
    return new Phrase(new Period(Optional.empty(), Optional.of(until)), words);
  }
}
