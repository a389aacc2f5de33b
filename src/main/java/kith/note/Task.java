package kith.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list item with a check box, its fields read from either format (emoji or Dataview).
 *
 * @param text raw Markdown without bullet, check box and fields; tags and owners stay in it
 * @param status the single character between the brackets
 * @param dates each date that could be read, at most one of a kind
 * @param priority such as {@code high}
 * @param recurrence such as {@code every week}
 * @param id by which other tasks depend on it
 * @param dependsOn ids of other tasks
 * @param tags without {@code #}
 * @param line 1-based line of the file
 * @param section the text of the nearest heading above, or empty
 */
public record Task(
    String text,
    String status,
    List<Dated> dates,
    Optional<Priority> priority,
    Optional<String> recurrence,
    Optional<String> onCompletion,
    Optional<String> id,
    List<String> dependsOn,
    List<String> tags,
    int line,
    String section) {

  /** What a date in a task says. */
  public enum DateKind {
    CREATED, SCHEDULED, START, DUE, DONE, CANCELLED
  }

  public enum Priority {
    HIGHEST, HIGH, MEDIUM, LOW, LOWEST
  }

  /** A date and what it says. */
  public record Dated(DateKind kind, LocalDate date) {}

  public Task {
    dates = List.copyOf(dates);
    dependsOn = List.copyOf(dependsOn);
    tags = List.copyOf(tags);
  }

  public Optional<LocalDate> date(DateKind kind) {
    return dates.stream().filter(dated -> dated.kind() == kind).map(Dated::date).findFirst();
  }
}
