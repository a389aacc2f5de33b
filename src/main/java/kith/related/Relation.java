package kith.related;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that a note or an entity is related to.
 *
 * @param name of the entity, or the note's title
 * @param path of its note; empty for an entity without one
 * @param score from 0 to 1; comparable among the relations of one note only
 * @param reason a fact that a person can check: {@code 6 meetings together, last 2025-11-06}
 * @param linked whether the note links to it already
 */
public record Relation(String name, Optional<String> path, Kind kind, double score, String reason, boolean linked) {

  /** What is related. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    TOPIC,
    NOTE;

    /** As tables and JSON write it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
