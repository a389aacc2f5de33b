package kith.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.note.Heading;
import kith.note.Note;
import kith.note.Properties;

/** In which order a note writes day and month in numbers, as far as its own dates tell: {@code 13.11.2025} is day first. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Then {@code 13.11.2025} and {@code 11.11.2025} are dates, and {@code 06.11.2025} is none. */
  UNKNOWN;

  /** Those of {@code 1.1.2025}. */
  private static final int FEWEST_DIGITS = 6;

  static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

  /** The order that a note's properties, name and headings agree on. */
  static DayOrder of(Note note) {
    Stream<String> texts =
        Stream.of(
                Stream.of(Names.stem(note.path())),
                note.headings().stream().map(Heading::text),
                note.properties().values().stream().map(Properties.Value::text))
            .flatMap(each -> each);
    return of(texts);
  }

  static DayOrder of(Stream<String> texts) {
    Set<DayOrder> seen =
        texts.filter(DayOrder::mayHoldDate)
            .flatMap(text -> NUMBERS.matcher(text).results())
            .map(DayOrder::of)
            .filter(order -> order != UNKNOWN)
            .collect(Collectors.toSet());
    return seen.size() == 1 ? seen.iterator().next() : UNKNOWN;
  }

  /** Quick, since nearly every text holds none. */
  private static boolean mayHoldDate(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  private static DayOrder of(MatchResult date) {
    boolean dayFirst = DAY_FIRST.read(date).isPresent();
    boolean monthFirst = MONTH_FIRST.read(date).isPresent();
    return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  /** The first date of this form in a text; empty when it may be two days. */
  Optional<LocalDate> in(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.find() ? read(numbers) : Optional.empty();
  }

  /** Whether numbers can be a date in one order or the other. */
  static boolean isDate(MatchResult numbers) {
    return DAY_FIRST.read(numbers).isPresent() || MONTH_FIRST.read(numbers).isPresent();
  }

  private Optional<LocalDate> read(MatchResult numbers) {
    return switch (this) {
      case DAY_FIRST -> date(numbers.group(4), numbers.group(3), numbers.group(1));
      case MONTH_FIRST -> date(numbers.group(4), numbers.group(1), numbers.group(3));
      case UNKNOWN -> agreed(DAY_FIRST.read(numbers), MONTH_FIRST.read(numbers));
    };
  }

  private static Optional<LocalDate> agreed(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other) ? one.or(() -> other) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
