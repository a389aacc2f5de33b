package kith.brief;

import java.io.IOException;

/** Reads notes. */
@FunctionalInterface
public interface NoteBytes {

  /**
   * The bytes of the note at a path.
   *
   * @throws IOException if it can't be read, or isn't what the graph was made from
   */
  byte[] read(String path) throws IOException;
}
