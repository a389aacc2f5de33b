package kith.output;

/** How an answer is written. */
public enum Format {
  /** For people at a terminal. */
  TABLE,
  /** For programs. */
  JSON,
  /** For spreadsheets. */
  CSV,
  /** For notes: names are links. */
  MARKDOWN;

  /** Whether people read it, and no program. */
  public boolean isRead() {
    return this == TABLE || this == MARKDOWN;
  }
}
