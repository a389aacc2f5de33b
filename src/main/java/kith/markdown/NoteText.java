package kith.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The text of a note as it stands in the file, which can be changed here and there and turned into bytes again. */
public final class NoteText {

  private final byte[] mark;
  private final Charset charset;
  private final String text;
  private final Lines lines;
  private final Repaired repaired;

  private NoteText(byte[] mark, Charset charset, String text, Repaired repaired) {
    this.mark = mark;
    this.charset = charset;
    this.text = text;
    this.lines = Lines.of(text);
    this.repaired = repaired;
  }

  /** The text of a file's bytes; empty if not all of them are text, so that they couldn't be written as they were. */
  public static Optional<NoteText> of(byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    byte[] mark = Arrays.copyOf(bytes, Decoder.mark(bytes));
    NoteText note = new NoteText(mark, Decoder.charset(bytes), decoded.text(), Repair.of(decoded.text()));
    boolean binary = decoded.bad() > 0 || decoded.text().indexOf('\0') >= 0;
    return binary || !Arrays.equals(bytes, note.bytes(decoded.text())) ? Optional.empty() : Optional.of(note);
  }

  /** The text of a file's bytes to be read by somebody; what isn't text is replaced by U+FFFD. */
  public static String shown(byte[] bytes) {
    return Decoder.decode(bytes).text();
  }

  /** As it stands in the file, damaged pieces and all. */
  public String text() {
    return text;
  }

  /** The text as it is read, damaged pieces mended: line by line the same. */
  public String read() {
    return repaired.text();
  }

  public Lines lines() {
    return lines;
  }

  /** The bytes of another text in this one's encoding. */
  public byte[] bytes(String changed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(mark.length + changed.length());
    bytes.writeBytes(mark);
    bytes.writeBytes(changed.getBytes(charset));
    return bytes.toByteArray();
  }

  /** The line break that the text has around a line: its own, else the last one before it, else a line feed. */
  public String lineBreak(int line) {
    for (int at = line; at > 0; at--) {
      if (lines.end(at) < lines.next(at)) {
        return text.substring(lines.end(at), lines.next(at));
      }
    }
    return "\n";
  }

  Repaired repaired() {
    return repaired;
  }
}
