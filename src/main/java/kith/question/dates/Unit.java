package kith.question.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A length of time that has a name. */
enum Unit {
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR;

  /** {@code week} or {@code weeks}. */
  static Optional<Unit> named(String word) {
    for (Unit unit : values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name + "s")) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The day that is some of these before another. */
  LocalDate before(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.minusDays(count);
      case WEEK -> day.minusWeeks(count);
      case FORTNIGHT -> day.minusWeeks(2L * count);
      case MONTH -> day.minusMonths(count);
      case QUARTER -> day.minusMonths(3L * count);
      case YEAR -> day.minusYears(count);
    };
  }
}
