package kith.question;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that people write, such as {@code 2025-10-01}, {@code October}, {@code Q2 2024}, {@code last week}. */
final class Dates {

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");

  private final LocalDate today;

  Dates(LocalDate today) {
    this.today = today;
  }

  /** A date as written: the days it covers and how many words it takes. */
  record Found(LocalDate first, LocalDate last, int words) {

    Found longer(int more) {
      return new Found(first, last, words + more);
    }
  }

  /** Whether a word can be part of a date: {@code may}. */
  static boolean isPart(String word) {
    return monthNamed(word).isPresent() || day(word).isPresent() || isYear(word);
  }

  /** Whether a word alone is a month's name, which can be much else. */
  static boolean isPlainMonth(String word) {
    return monthNamed(word).isPresent();
  }

  /** The date that begins at a word. */
  Optional<Found> at(List<Token> tokens, int at) {
    String word = word(tokens, at);
    if (word.equals("the")) {
      return at(tokens, at + 1).map(found -> found.longer(1));
    }
    return numeric(word)
        .or(() -> edge(tokens, at))
        .or(() -> ago(tokens, at))
        .or(() -> part(tokens, at))
        .or(() -> relative(word, word(tokens, at + 1)))
        .or(() -> monthFirst(tokens, at))
        .or(() -> dayFirst(tokens, at));
  }

  /** {@code the end of 2023}: its last day; {@code the beginning of May}: its first. */
  private Optional<Found> edge(List<Token> tokens, int at) {
    if (!word(tokens, at + 1).equals("of")) {
      return Optional.empty();
    }
    return switch (word(tokens, at)) {
      case "end" -> at(tokens, at + 2).map(found -> new Found(found.last(), found.last(), found.words() + 2));
      case "beginning", "start" -> at(tokens, at + 2).map(found -> new Found(found.first(), found.first(), found.words() + 2));
      case "week" -> at(tokens, at + 2).map(found -> week(found.first(), found.words() + 2));
      default -> Optional.empty();
    };
  }

  /** {@code 3 days ago}, {@code a week ago}. */
  private Optional<Found> ago(List<Token> tokens, int at) {
    String word = word(tokens, at);
    Optional<Integer> number = word.equals("a") || word.equals("an") ? Optional.of(1) : Periods.number(word);
    return word(tokens, at + 2).equals("ago")
        ? number.flatMap(count -> Unit.named(word(tokens, at + 1)).map(unit -> unit.before(today, count)))
            .map(day -> new Found(day, day, 3))
        : Optional.empty();
  }

  /** {@code Q2 2024}, {@code the second quarter of 2024}, {@code the first half of last year}. */
  private Optional<Found> part(List<Token> tokens, int at) {
    String word = word(tokens, at);
    if (word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4') {
      return part(tokens, at + 1, 3, word.charAt(1) - '1', 1);
    }
    int which = ORDINALS.indexOf(word);
    return switch (word(tokens, at + 1)) {
      case "quarter" -> which < 0 ? Optional.empty() : part(tokens, at + 2, 3, which, 2);
      case "half" -> which < 0 || which > 1 ? Optional.empty() : part(tokens, at + 2, 6, which, 2);
      default -> Optional.empty();
    };
  }

  /** Some months of the year that is named next, else of the latest year in which they have begun. */
  private Optional<Found> part(List<Token> tokens, int next, int months, int which, int words) {
    Optional<Found> year = yearNamed(tokens, next);
    LocalDate first = LocalDate.of(year.map(found -> found.first().getYear()).orElse(today.getYear()), 1 + months * which, 1);
    LocalDate latest = year.isEmpty() && first.isAfter(today) ? first.minusYears(1) : first;
    return Optional.of(new Found(latest, latest.plusMonths(months).minusDays(1), words + year.map(Found::words).orElse(0)));
  }

  /** {@code 2024}, {@code of 2024}, {@code last year}. */
  private Optional<Found> yearNamed(List<Token> tokens, int at) {
    int of = word(tokens, at).equals("of") ? 1 : 0;
    String word = word(tokens, at + of);
    Optional<Found> found = isYear(word)
        ? Optional.of(year(Integer.parseInt(word), 1))
        : word(tokens, at + of + 1).equals("year") ? relative(word, "year") : Optional.empty();
    return found.map(year -> year.longer(of));
  }

  static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).folded() : "";
  }

  private static Optional<Found> numeric(String word) {
    try {
      if (word.length() == 10 && word.charAt(4) == '-') {
        LocalDate day = LocalDate.parse(word);
        return Optional.of(new Found(day, day, 1));
      }
      if (word.length() == 7 && word.charAt(4) == '-' && isYear(word.substring(0, 4))) {
        return Optional.of(month(YearMonth.parse(word), 1));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return isYear(word) ? Optional.of(year(Integer.parseInt(word), 1)) : dotted(word);
  }

  /** {@code 6.11.2025}, day first, as it is written with dots. */
  private static Optional<Found> dotted(String word) {
    Matcher matcher = DOTTED.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
      return Optional.of(new Found(day, day, 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private Optional<Found> relative(String word, String next) {
    return switch (word) {
      case "today" -> Optional.of(new Found(today, today, 1));
      case "yesterday" -> Optional.of(new Found(today.minusDays(1), today.minusDays(1), 1));
      case "tomorrow" -> Optional.of(new Found(today.plusDays(1), today.plusDays(1), 1));
      case "last", "previous" -> unit(next, 1).or(() -> weekday(next, 2));
      case "this", "current" -> unit(next, 0);
      case "next", "coming" -> unit(next, -1);
      case "ytd" -> Optional.of(new Found(today.withDayOfYear(1), today, 1));
      default -> weekday(word, 1);
    };
  }

  /** A whole week, month, quarter or year, some of them ago. */
  private Optional<Found> unit(String unit, int ago) {
    return switch (unit) {
      case "week" -> Optional.of(week(today.minusWeeks(ago), 2));
      case "month" -> Optional.of(month(YearMonth.from(today).minusMonths(ago), 2));
      case "quarter" -> Optional.of(quarter(today.minusMonths(3L * ago), 2));
      case "year" -> Optional.of(year(today.getYear() - ago, 2));
      default -> Optional.empty();
    };
  }

  /** The last such day before today. */
  private Optional<Found> weekday(String word, int words) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
        LocalDate found = today.with(TemporalAdjusters.previous(day));
        return Optional.of(new Found(found, found, words));
      }
    }
    return Optional.empty();
  }

  /** {@code October}, {@code October 2025}, {@code Oct 6}, {@code October 6th, 2025}. */
  private Optional<Found> monthFirst(List<Token> tokens, int at) {
    Optional<Month> month = monthNamed(word(tokens, at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> day = day(word(tokens, at + 1));
    if (day.isPresent()) {
      return day(month.get(), day.get(), word(tokens, at + 2), 2);
    }
    Optional<Found> year = yearNamed(tokens, at + 1);
    if (year.isPresent()) {
      return Optional.of(month(YearMonth.of(year.get().first().getYear(), month.get()), 1 + year.get().words()));
    }
    YearMonth latest = YearMonth.of(today.getYear(), month.get());
    return Optional.of(month(latest.atDay(1).isAfter(today) ? latest.minusYears(1) : latest, 1));
  }

  /** {@code 6 October 2025}, {@code 6th of October}. */
  private Optional<Found> dayFirst(List<Token> tokens, int at) {
    Optional<Integer> day = day(word(tokens, at));
    int of = word(tokens, at + 1).equals("of") ? 1 : 0;
    Optional<Month> month = monthNamed(word(tokens, at + 1 + of));
    return day.isEmpty() || month.isEmpty()
        ? Optional.empty()
        : day(month.get(), day.get(), word(tokens, at + 2 + of), 2 + of);
  }

  private Optional<Found> day(Month month, int day, String year, int words) {
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    boolean named = isYear(year);
    int inYear = named ? Integer.parseInt(year) : today.getYear();
    LocalDate found = YearMonth.of(inYear, month).atDay(Math.min(day, YearMonth.of(inYear, month).lengthOfMonth()));
    LocalDate past = !named && found.isAfter(today) ? found.minusYears(1) : found;
    return Optional.of(new Found(past, past, named ? words + 1 : words));
  }

  private static Optional<Month> monthNamed(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.length() >= 3 && word.length() <= 4 && name.startsWith(word)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> day(String word) {
    String digits = word.replaceFirst("(st|nd|rd|th)$", "");
    boolean number = !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    return Optional.of(number ? Integer.parseInt(digits) : 0).filter(day -> day >= 1 && day <= 31);
  }

  static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Found month(YearMonth month, int words) {
    return new Found(month.atDay(1), month.atEndOfMonth(), words);
  }

  private static Found week(LocalDate day, int words) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Found(monday, monday.plusDays(6), words);
  }

  private static Found quarter(LocalDate day, int words) {
    LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
    return new Found(first, first.plusMonths(3).minusDays(1), words);
  }

  private static Found year(int year, int words) {
    return new Found(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), words);
  }
}
