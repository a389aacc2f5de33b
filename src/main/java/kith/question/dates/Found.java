package kith.question.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A date as written: the days it covers and how many words it takes.
 *
 * @param point the day that "since" and "until" mean, where that is neither the first nor the last: of {@code mid-May} the 15th
 */
record Found(LocalDate first, LocalDate last, int words, Optional<LocalDate> point) {

  Found(LocalDate first, LocalDate last, int words) {
    this(first, last, words, Optional.empty());
  }

  static Found day(LocalDate day, int words) {
    return new Found(day, day, words);
  }

  /** The week from Monday that a day is in. */
  static Found week(LocalDate day, int words) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Found(monday, monday.plusDays(6), words);
  }

  static Found month(YearMonth month, int words) {
    return new Found(month.atDay(1), month.atEndOfMonth(), words);
  }

  /** The quarter that a day is in. */
  static Found quarter(LocalDate day, int words) {
    LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
    return new Found(first, first.plusMonths(3).minusDays(1), words);
  }

  static Found year(int year, int words) {
    return new Found(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), words);
  }

  Found longer(int more) {
    return new Found(first, last, words + more, point);
  }

  Found around(Optional<LocalDate> day) {
    return new Found(first, last, words, day);
  }

  LocalDate from() {
    return point.orElse(first);
  }

  LocalDate to() {
    return point.orElse(last);
  }
}
