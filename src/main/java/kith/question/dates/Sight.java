package kith.question.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** Where a date lies whose year, or week, isn't said: what has happened lies behind, what is due ahead. */
enum Sight {
  BACK,
  /** What was due in December is said in January, and so is what is due in March. */
  NEAREST,
  AHEAD;

  /** How many years later than this year's the stretch of time is that is meant. */
  int years(LocalDate first, LocalDate last, LocalDate today) {
    int coming = last.isBefore(today) ? 1 : 0;
    int latest = first.isAfter(today) ? -1 : 0;
    return switch (this) {
      case BACK -> latest;
      case AHEAD -> coming;
      case NEAREST -> days(today, first.plusYears(coming)) < days(last.plusYears(latest), today) ? coming : latest;
    };
  }

  TemporalAdjuster weekday(DayOfWeek day) {
    return this == BACK ? TemporalAdjusters.previous(day) : TemporalAdjusters.nextOrSame(day);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
