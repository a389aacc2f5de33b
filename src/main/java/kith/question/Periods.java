package kith.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.question.Dates.Found;

/** Reads the periods that people write, such as {@code since October}, {@code in 2025}, {@code in the last 90 days}. */
final class Periods {

  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

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
    return switch (Dates.word(tokens, at)) {
      case "since" -> dates.at(tokens, at + 1).map(d -> open(d.first(), d.words() + 1));
      case "after" -> dates.at(tokens, at + 1).map(d -> open(d.last().plusDays(1), d.words() + 1));
      case "before" -> dates.at(tokens, at + 1).map(d -> ended(d.first().minusDays(1), d.words() + 1));
      case "until", "till" -> dates.at(tokens, at + 1).map(d -> ended(d.last(), d.words() + 1));
      case "between" -> fromTo(tokens, at, "and", "and");
      case "from" -> fromTo(tokens, at, "to", "until");
      case "in", "during", "on", "within", "over" -> recent(tokens, at + 1, 1).or(() -> whole(tokens, at + 1, 1));
      case "the", "last", "past" -> recent(tokens, at, 0).or(() -> whole(tokens, at, 0));
      case "this", "today", "yesterday" -> whole(tokens, at, 0);
      default -> Optional.empty();
    };
  }

  Optional<Found> day(List<Token> tokens, int at) {
    return dates.at(tokens, at);
  }

  private Optional<Phrase> whole(List<Token> tokens, int at, int before) {
    return dates.at(tokens, at).map(d -> new Phrase(Period.of(d.first(), d.last()), d.words() + before));
  }

  private Optional<Phrase> fromTo(List<Token> tokens, int at, String to, String orTo) {
    Optional<Found> first = dates.at(tokens, at + 1);
    int middle = at + 1 + first.map(Found::words).orElse(0);
    String word = Dates.word(tokens, middle);
    if (first.isEmpty() || !(word.equals(to) || word.equals(orTo))) {
      return Optional.empty();
    }
    return dates.at(tokens, middle + 1)
        .filter(last -> !last.last().isBefore(first.get().first()))
        .map(last -> new Phrase(
            Period.of(first.get().first(), last.last()), middle + 1 + last.words() - at));
  }

  /** {@code the last 90 days}, {@code past two weeks}. */
  private Optional<Phrase> recent(List<Token> tokens, int from, int before) {
    int at = from + (Dates.word(tokens, from).equals("the") ? 1 : 0);
    if (!List.of("last", "past").contains(Dates.word(tokens, at))) {
      return Optional.empty();
    }
    Optional<Integer> number = number(Dates.word(tokens, at + 1));
    int unitAt = number.isPresent() ? at + 2 : at + 1;
    if (number.isEmpty() && Dates.word(tokens, at).equals("last")) {
      return Optional.empty();
    }
    return unit(Dates.word(tokens, unitAt))
        .map(unit -> open(ago(number.orElse(1), unit), unitAt + 1 - from + before));
  }

  private static Optional<String> unit(String word) {
    String unit = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.of(unit).filter(List.of("day", "week", "month", "quarter", "year")::contains);
  }

  private LocalDate ago(int number, String unit) {
    return switch (unit) {
      case "day" -> today.minusDays(number);
      case "week" -> today.minusWeeks(number);
      case "month" -> today.minusMonths(number);
      case "quarter" -> today.minusMonths(3L * number);
      default -> today.minusYears(number);
    };
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
