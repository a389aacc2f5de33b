package kith.markdown;

import kith.note.Note;

/**
 * Reads one Markdown file as Obsidian reads it: a pure function from bytes to a {@link Note}, for any bytes at all.
 *
 * <p>What can't be read is a problem of the note; nothing is thrown. Safe to call from several threads.
 */
public final class NoteReader {

  private NoteReader() {}

  /**
   * @param path vault-relative, with {@code /}
   * @param bytes the whole file
   */
  public static Note read(String path, byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    Source source = new Source(path, Repair.of(decoded.text()));
    if (decoded.bad() > 0) {
      source.problemAsWritten(decoded.firstBad(), replaced(decoded.bad()));
    }
    return new Reading(path, source).note();
  }

  private static String replaced(int bad) {
    return (bad == 1 ? "1 place is" : bad + " places are") + " no text in this file's encoding; read as \uFFFD";
  }
}
