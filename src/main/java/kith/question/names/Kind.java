package kith.question.names;

import java.util.Locale;

/** What a parameter of a question can hold. */
public enum Kind {
  PERSON,
  /** A person who may do no more than own tasks: what {@code @Myself} stands for in the notes of an owner without a name. */
  ASSIGNEE,
  /** Three people or more. */
  GROUP,
  ORGANISATION,
  TOPIC,
  /** An organisation or a topic: what people know about. */
  SUBJECT,
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

  private boolean isEntity() {
    return this == PERSON || this == ORGANISATION || this == TOPIC;
  }

  /** Whether things of different kinds can be it. */
  public boolean isAny() {
    return this == SUBJECT || this == ENTITY;
  }

  /** Whether a sentence says it by a name. */
  public boolean isNamed() {
    return isEntity() || this == ASSIGNEE || this == GROUP || this == SUBJECT || this == ENTITY || this == MEETING;
  }

  public boolean isFilledIn() {
    return this == OWNER || this == TODAY;
  }

  public boolean accepts(Kind other) {
    return this == other || this == ENTITY && other.isEntity() || this == SUBJECT && other.isEntity() && other != PERSON
        || (this == ASSIGNEE || this == GROUP) && other == PERSON;
  }
}
