package kith.markdown;

/** Finds the end of {@code $…$}. */
final class InlineMath {

  private InlineMath() {}

  /** Whether a sign can open math: something other than a space follows. */
  static boolean opens(String text, int open, int limit) {
    return open + 1 < limit && !Character.isWhitespace(text.charAt(open + 1));
  }

  /** The position of the closing sign of math that opens at a position, or -1. */
  static int close(String text, int open, int limit) {
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '$' && i > open + 1 && closes(text, i, limit)) {
        return i;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static boolean closes(String text, int at, int limit) {
    return !Character.isWhitespace(text.charAt(at - 1)) && (at + 1 >= limit || !Character.isDigit(text.charAt(at + 1)));
  }
}
