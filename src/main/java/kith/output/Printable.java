package kith.output;

/** Text from notes made harmless: nothing in it can steer a terminal, break a line or turn the writing direction. */
public final class Printable {

  private Printable() {}

  /** One line: control characters are left out, white space between words is one space. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (Character.isWhitespace(c) || c == '\u0085' || Character.getType(c) == Character.SPACE_SEPARATOR) {
        space(line);
      } else if (!isControl(c)) {
        line.appendCodePoint(c);
      }
    });
    return line.toString().strip();
  }

  private static void space(StringBuilder line) {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /** C0, DEL, C1, and the marks that override the direction of writing. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
  }
}
