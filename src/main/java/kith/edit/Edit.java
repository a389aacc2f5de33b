package kith.edit;

import kith.note.Problem;

/** What an edit makes of a note. */
public sealed interface Edit {

  /** New bytes for the note. */
  record Changed(byte[] bytes) implements Edit {}

  /** The note is already as it should be. */
  record Unchanged() implements Edit {}

  /** The note can't be changed without a guess, and stays. */
  record LeftAlone(Problem why) implements Edit {}
}
