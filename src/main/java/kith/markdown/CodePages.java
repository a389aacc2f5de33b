package kith.markdown;

import java.util.Arrays;

/**
 * The bytes behind characters that came from reading bytes as Windows-1252, Windows-1254 or Latin-1.
 *
 * <p>One table serves all three: no character stands for two bytes. The second byte of a sequence can be a control character,
 * which is what Latin-1 makes of it, and Windows of the bytes it doesn't define.
 */
final class CodePages {

  /** What Windows-1252 has for the bytes 0x80 to 0x9F; a space where it defines none. */
  private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /** What Windows-1254 has otherwise, each before its byte. */
  private static final String TURKISH = "Ğ\u00D0İ\u00DDŞ\u00DEğ\u00F0ı\u00FDş\u00FE";

  private static final byte[] BYTES = bytes();

  private CodePages() {}

  private static byte[] bytes() {
    byte[] bytes = new byte['™' + 1];
    for (int c = 0x80; c <= 0xFF; c++) {
      bytes[c] = (byte) c;
    }
    for (int i = 0; i < WINDOWS.length(); i++) {
      if (WINDOWS.charAt(i) != ' ') {
        bytes[WINDOWS.charAt(i)] = (byte) (0x80 + i);
      }
    }
    for (int i = 0; i < TURKISH.length(); i += 2) {
      bytes[TURKISH.charAt(i)] = (byte) TURKISH.charAt(i + 1);
    }
    return Arrays.copyOf(bytes, bytes.length);
  }

  /** The byte, 0x80 to 0xFF, or 0 for a character that stands for none. */
  static int byteOf(char c) {
    return c < BYTES.length ? BYTES[c] & 0xFF : 0;
  }

  static boolean isLead(char c) {
    int value = byteOf(c);
    return value >= 0xC2 && value <= 0xF4;
  }

  static boolean isContinuation(char c) {
    return (byteOf(c) & 0xC0) == 0x80;
  }

  /** How many characters a sequence of UTF-8 has that starts with this one. */
  private static int length(int lead) {
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** The character whose UTF-8 was read as the characters at a position, or -1; its length in them is 2 to 4. */
  static int decode(CharSequence text, int start) {
    int lead = byteOf(text.charAt(start));
    int length = length(lead);
    if (start + length > text.length()) {
      return -1;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      char c = text.charAt(start + i);
      if (!isContinuation(c)) {
        return -1;
      }
      codePoint = codePoint << 6 | byteOf(c) & 0x3F;
    }
    return isShortest(codePoint, length) ? codePoint : -1;
  }

  private static boolean isShortest(int codePoint, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return codePoint >= least && codePoint <= Character.MAX_CODE_POINT && !surrogate;
  }

  /** How many characters a decoded one was read as. */
  static int written(int codePoint) {
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /**
   * What becomes of a byte in Windows-1252, or in Windows-1254, when undefined bytes are dropped: nothing, or a character.
   */
  static String dropping(int value, boolean turkish) {
    if (value >= 0x80 && value < 0xA0) {
      boolean undefined = WINDOWS.charAt(value - 0x80) == ' ' || turkish && (value == 0x8E || value == 0x9E);
      return undefined ? "" : WINDOWS.substring(value - 0x80, value - 0x80 + 1);
    }
    int at = turkish ? TURKISH.indexOf(value, 1) : -1;
    return at > 0 && at % 2 == 1 ? TURKISH.substring(at - 1, at) : Character.toString(value);
  }
}
