package kith.question.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.question.words.Token;

/** Reads the dates that people write, such as {@code 2025-10-01}, {@code October}, {@code Q2 2024}, {@code last week}. */
final class Dates {

  private static final Set<String> LAST = Set.of("last", "previous");

  private final LocalDate today;
  private final Sight sight;
  private final PartsOfYear parts;
  private final Weeks weeks;

  Dates(LocalDate today, Sight sight) {
    this.today = today;
    this.sight = sight;
    this.parts = new PartsOfYear(today, sight, this);
    this.weeks = new Weeks(this);
  }

  /** The date that begins at a word. */
  Optional<Found> at(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    if (word.equals("the") || Set.of("earlier", "later").contains(word) && DateWords.word(tokens, at + 1).equals("this")) {
      return at(tokens, at + 1).map(found -> found.longer(1));
    }
    if (word.equals("year") && DateWords.isYear(DateWords.word(tokens, at + 1)) || word.equals("month") && DateWords.word(tokens, at + 1).equals("of")) {
      return at(tokens, at + (word.equals("year") ? 1 : 2)).map(found -> found.longer(word.equals("year") ? 1 : 2));
    }
    return NumericDates.at(word)
        .or(() -> weeks.at(tokens, at))
        .or(() -> spoken(tokens, at))
        .or(() -> edge(tokens, at))
        .or(() -> ago(tokens, at))
        .or(() -> parts.at(tokens, at))
        .or(() -> beforeLast(tokens, at))
        .or(() -> lastMonth(tokens, at))
        .or(() -> relative(word, DateWords.word(tokens, at + 1)))
        .or(() -> monthFirst(tokens, at))
        .or(() -> dayFirst(tokens, at));
  }

  /** {@code the end of 2023}: its last day; {@code the beginning of May}: its first. */
  private Optional<Found> edge(List<Token> tokens, int at) {
    if (!Set.of("of", "starting", "beginning").contains(DateWords.word(tokens, at + 1))) {
      return Optional.empty();
    }
    return switch (DateWords.word(tokens, at)) {
      case "end" -> whole(tokens, at + 2).map(found -> new Found(found.last(), found.last(), found.words() + 2));
      case "beginning", "start" -> whole(tokens, at + 2).map(found -> new Found(found.first(), found.first(), found.words() + 2));
      case "week" -> at(tokens, at + 2).map(found -> Found.week(found.first(), found.words() + 2));
      default -> Optional.empty();
    };
  }

  /** What has an end and a beginning; {@code the year} is this one. */
  private Optional<Found> whole(List<Token> tokens, int at) {
    return at(tokens, at).or(() -> DateWords.word(tokens, at).equals("the") ? unit(DateWords.word(tokens, at + 1), 0) : Optional.empty());
  }

  /** {@code 3 days ago}, {@code a week ago}, {@code a couple of months ago}. */
  private Optional<Found> ago(List<Token> tokens, int at) {
    return Span.at(tokens, at)
        .filter(span -> DateWords.word(tokens, at + span.words()).equals("ago"))
        .map(span -> new Found(span.before(today), span.before(today), span.words() + 1));
  }

  private Optional<Found> spoken(List<Token> tokens, int at) {
    return switch (DateWords.word(tokens, at) + " " + DateWords.word(tokens, at + 1) + " " + DateWords.word(tokens, at + 2)) {
      case "day before yesterday" -> Optional.of(Found.day(today.minusDays(2), 3));
      case "year to date" -> Optional.of(new Found(today.withDayOfYear(1), today, 3));
      default -> Optional.empty();
    };
  }

  /** {@code the week before last}. */
  private Optional<Found> beforeLast(List<Token> tokens, int at) {
    return DateWords.word(tokens, at + 1).equals("before") && DateWords.word(tokens, at + 2).equals("last")
        ? unit(DateWords.word(tokens, at), 2).map(found -> found.longer(1))
        : Optional.empty();
  }

  /** {@code last November}: the one before this month. */
  private Optional<Found> lastMonth(List<Token> tokens, int at) {
    if (!LAST.contains(DateWords.word(tokens, at))) {
      return Optional.empty();
    }
    YearMonth now = YearMonth.from(today);
    return DateWords.month(DateWords.word(tokens, at + 1))
        .map(month -> YearMonth.of(today.getYear(), month))
        .map(month -> Found.month(month.isBefore(now) ? month : month.minusYears(1), 2));
  }

  /** A month or a year, with the year that may stand next: the word alone counts. */
  Optional<Found> named(String word, List<Token> tokens, int next) {
    if (DateWords.isYear(word)) {
      return Optional.of(Found.year(Integer.parseInt(word), 1));
    }
    return DateWords.month(word).map(month -> inYear(month, yearNamed(tokens, next)));
  }

  /** {@code 2024}, {@code of 2024}, {@code last year}. */
  Optional<Found> yearNamed(List<Token> tokens, int at) {
    int of = DateWords.word(tokens, at).equals("of") ? 1 : 0;
    String word = DateWords.word(tokens, at + of);
    Optional<Found> found = DateWords.isYear(word)
        ? Optional.of(Found.year(Integer.parseInt(word), 1))
        : DateWords.word(tokens, at + of + 1).equals("year") ? relative(word, "year") : Optional.empty();
    return found.map(year -> year.longer(of));
  }

  private Optional<Found> relative(String word, String next) {
    return switch (word) {
      case "today", "tonight" -> Optional.of(Found.day(today, 1));
      case "yesterday" -> Optional.of(Found.day(today.minusDays(1), 1));
      case "tomorrow" -> Optional.of(Found.day(today.plusDays(1), 1));
      case "last", "previous" -> unit(next, 1).or(() -> weekday(next, TemporalAdjusters::previous, 2));
      case "this", "current" -> unit(next, 0).or(() -> Set.of("morning", "afternoon", "evening").contains(next)
          ? Optional.of(Found.day(today, 2)) : Optional.empty());
      case "next", "coming" -> unit(next, -1).or(() -> weekday(next, TemporalAdjusters::next, 2));
      case "ytd" -> Optional.of(new Found(today.withDayOfYear(1), today, 1));
      default -> weekday(word, sight::weekday, 1);
    };
  }

  /** A whole week, month, quarter or year, some of them ago. */
  private Optional<Found> unit(String unit, int ago) {
    return switch (unit) {
      case "week" -> Optional.of(Found.week(today.minusWeeks(ago), 2));
      case "month" -> Optional.of(Found.month(YearMonth.from(today).minusMonths(ago), 2));
      case "quarter" -> Optional.of(Found.quarter(today.minusMonths(3L * ago), 2));
      case "year" -> Optional.of(Found.year(today.getYear() - ago, 2));
      default -> Optional.empty();
    };
  }

  private Optional<Found> weekday(String word, Function<DayOfWeek, TemporalAdjuster> which, int words) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
        .map(day -> Found.day(today.with(which.apply(day)), words))
        .findFirst();
  }

  /** {@code October}, {@code October 2025}, {@code Oct 6}, {@code October 6th, 2025}. */
  private Optional<Found> monthFirst(List<Token> tokens, int at) {
    Optional<Month> month = DateWords.month(DateWords.word(tokens, at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> day = DateWords.day(DateWords.word(tokens, at + 1));
    if (day.isPresent()) {
      return day(month.get(), day.get(), DateWords.word(tokens, at + 2), 2);
    }
    return Optional.of(inYear(month.get(), yearNamed(tokens, at + 1)));
  }

  /** A month of a year, else the last one that has begun, or the next. */
  private Found inYear(Month month, Optional<Found> year) {
    if (year.isPresent()) {
      return Found.month(YearMonth.of(year.get().first().getYear(), month), 1 + year.get().words());
    }
    YearMonth now = YearMonth.of(today.getYear(), month);
    return Found.month(now.plusYears(sight.years(now.atDay(1), now.atEndOfMonth(), today)), 1);
  }

  /** {@code 6 October 2025}, {@code 6th of October}. */
  private Optional<Found> dayFirst(List<Token> tokens, int at) {
    Optional<Integer> day = DateWords.day(DateWords.word(tokens, at));
    int of = DateWords.word(tokens, at + 1).equals("of") ? 1 : 0;
    Optional<Month> month = DateWords.month(DateWords.word(tokens, at + 1 + of));
    return day.isEmpty() || month.isEmpty()
        ? Optional.empty()
        : day(month.get(), day.get(), DateWords.word(tokens, at + 2 + of), 2 + of);
  }

  private Optional<Found> day(Month month, int day, String year, int words) {
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    boolean named = DateWords.isYear(year);
    int inYear = named ? Integer.parseInt(year) : today.getYear();
    LocalDate found = YearMonth.of(inYear, month).atDay(Math.min(day, YearMonth.of(inYear, month).lengthOfMonth()));
    LocalDate meant = named ? found : found.plusYears(sight.years(found, found, today));
    return Optional.of(new Found(meant, meant, named ? words + 1 : words));
  }
}
