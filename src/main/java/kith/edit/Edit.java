package kith.edit;

import kith.note.Problem;

/** What an edit makes of a note. */
public sealed interface Edit {

  /**
   * New bytes for the note.
   *
   * @param before the text as it was
   * @param after the text that the bytes are
   */
  record Changed(String before, String after, byte[] bytes) implements Edit {}

  /** The note is already as it should be. */
  record Unchanged() implements Edit {}

  /** The note could be changed, and whoever was asked didn't want that. */
  record Declined() implements Edit {}

  /** The note can't be changed without a guess, and stays. */
  record LeftAlone(Problem why) implements Edit {}
}
