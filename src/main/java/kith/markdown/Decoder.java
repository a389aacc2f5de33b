package kith.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a file → text: UTF-8 with or without a byte order mark, UTF-16 with one (Obsidian: files). */
final class Decoder {

  private Decoder() {}

  /**
   * A decoded text.
   *
   * @param bad how many sequences of bytes were no text and were replaced by U+FFFD
   * @param firstBad where the first of them is, in characters of the text, or -1
   */
  record Decoded(String text, int bad, int firstBad) {}

  static Decoded decode(byte[] bytes) {
    int mark = mark(bytes);
    Charset charset = charset(bytes);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    return text.indexOf('\uFFFD') < 0
        ? new Decoded(text, 0, -1)
        : counted(text, ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
  }

  /** The length of the byte order mark, which isn't part of the text. */
  static int mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  static Charset charset(byte[] bytes) {
    if (mark(bytes) != 2) {
      return StandardCharsets.UTF_8;
    }
    return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells replaced bytes from a replacement character that the author wrote. */
  private static Decoded counted(String text, ByteBuffer in, Charset charset) {
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(text.length() + 1);
    int bad = 0;
    int first = -1;
    for (CoderResult result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
      first = bad++ == 0 ? out.position() : first;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    return new Decoded(out.flip().toString(), bad, first);
  }
}
