package kith.markdown;

/** The text of a heading without its marks: {@code ## **Attendees** ##} is {@code Attendees}. */
final class HeadingText {

  private HeadingText() {}

  static String of(String written, boolean setext) {
    String text = trimmed(written);
    return withoutEmphasis(setext ? text : trimmed(withoutHashes(text)));
  }

  /** No-break spaces are cut off too. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String withoutHashes(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '#') {
      start++;
    }
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '#') {
      end--;
    }
    // A closing row of hashes stands apart: "C#" keeps its own.
    boolean closing = end == start || Character.isWhitespace(text.charAt(end - 1));
    return text.substring(start, closing ? end : text.length());
  }

  private static String withoutEmphasis(String text) {
    String inner = text;
    for (String mark : new String[] {"***", "**", "__", "*", "_"}) {
      int length = mark.length();
      boolean around = inner.length() > 2 * length && inner.startsWith(mark) && inner.endsWith(mark);
      if (around && inner.indexOf(mark, length) == inner.length() - length) {
        inner = inner.substring(length, inner.length() - length).strip();
      }
    }
    return inner;
  }
}
