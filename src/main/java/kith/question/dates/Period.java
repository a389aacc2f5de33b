package kith.question.dates;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of time, both days included; an end may be open. */
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {

  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  static Period of(LocalDate since, LocalDate until) {
    return new Period(Optional.of(since), Optional.of(until));
  }

  /** As it is told: {@code since 2025-10-01}; empty for always. */
  public String text() {
    if (since.isPresent() && since.equals(until)) {
      return "on " + since.get();
    }
    if (since.isPresent() && until.isPresent()) {
      return "from " + since.get() + " to " + until.get();
    }
    return since.map(day -> "since " + day).or(() -> until.map(day -> "until " + day)).orElse("");
  }
}
