package kith.question;

import java.util.Locale;

/** What a parameter of a question can hold. */
public enum Kind {
  PERSON,
  ORGANISATION,
  TOPIC,
  /** A person, an organisation or a topic. */
  ENTITY,
  /** A meeting, by its title. */
  MEETING,
  DATE,
  NUMBER,
  TEXT,
  /** The vault's owner: filled in by Kith, empty when nobody is. */
  OWNER,
  /** The day on which the question is asked: filled in by Kith. */
  TODAY;

  /** As headers and JSON write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isEntity() {
    return this == PERSON || this == ORGANISATION || this == TOPIC || this == ENTITY;
  }

  boolean isFilledIn() {
    return this == OWNER || this == TODAY;
  }

  boolean accepts(Kind other) {
    return this == other || this == ENTITY && other.isEntity();
  }
}
