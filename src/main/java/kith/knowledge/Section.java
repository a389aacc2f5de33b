package kith.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import kith.note.Heading;

/**
 * A part of a note that may be a meeting of its own: {@code ## 2025-11-06 Budget}, {@code ## 10:00 Budget} in a daily note.
 *
 * @param date of its heading, else of the day around it
 * @param end the line of the heading after it; exclusive
 */
record Section(Heading heading, Optional<LocalDate> date, int end) {

  boolean holds(int line) {
    return line >= heading.line() && line < end;
  }

  /** The heading without its date and time; empty if there is nothing else. */
  Optional<String> title() {
    boolean undecided = date.isEmpty() && Dates.isIn(heading.text());
    String rest = undecided ? heading.text() : Dates.withoutTime(Dates.without(heading.text()));
    return Optional.of(rest).filter(text -> !text.isBlank());
  }
}
