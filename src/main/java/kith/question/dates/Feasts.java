package kith.question.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days of the year that have a name, such as {@code Christmas}. */
final class Feasts {

  private Feasts() {}

  /** The day that a word names in some year. */
  static Optional<LocalDate> named(String word, int year) {
    return switch (word) {
      case "christmas", "xmas" -> Optional.of(LocalDate.of(year, 12, 25));
      case "easter" -> Optional.of(easter(year));
      case "halloween" -> Optional.of(LocalDate.of(year, 10, 31));
      case "thanksgiving" ->
          Optional.of(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
      default -> Optional.empty();
    };
  }

  /** Easter Sunday, by the anonymous Gregorian rule (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int shift = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) / 451) + 114;
    return LocalDate.of(year, shift / 31, shift % 31 + 1);
  }
}
