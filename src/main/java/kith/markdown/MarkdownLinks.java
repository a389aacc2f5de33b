package kith.markdown;

/** Reads the part in round brackets of {@code [text](Note%20x.md#H)} and {@code [text](<Note x.md> "title")}. */
final class MarkdownLinks {

  /** CommonMark's own limit on nested brackets in a destination. */
  private static final int DEEPEST = 32;

  private MarkdownLinks() {}

  /** A destination and the position after the closing bracket. */
  record Destination(String text, int end) {

    static final Destination NONE = new Destination("", -1);

    /** {@code http:}, {@code mailto:} and the like are no notes (Obsidian: links). */
    boolean isAddress() {
      int colon = text.indexOf(':');
      if (colon < 2 || !isLetter(text.charAt(0))) {
        return text.startsWith("//");
      }
      return text.chars().limit(colon).allMatch(c -> isLetter((char) c) || "0123456789+-.".indexOf(c) >= 0);
    }

    private static boolean isLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
  }

  /** @param open the position after {@code (} */
  static Destination destination(String text, int open, int limit) {
    int start = skipSpaces(text, open, limit);
    boolean pointed = start < limit && text.charAt(start) == '<';
    int end = pointed ? pointed(text, start + 1, limit) : bare(text, start, limit);
    if (end < 0 || end == start) {
      return Destination.NONE;
    }
    int close = afterTitle(text, pointed ? end + 1 : end, limit);
    return close < limit && close >= 0 && text.charAt(close) == ')'
        ? new Destination(unescaped(text.substring(pointed ? start + 1 : start, end)), close + 1)
        : Destination.NONE;
  }

  private static int pointed(String text, int start, int limit) {
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '<') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static int bare(String text, int start, int limit) {
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        return i;
      }
      if (c == '(' && ++depth > DEEPEST) {
        return -1;
      }
      if (c == ')' && depth-- == 0) {
        return i;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** The position of the closing bracket, or wherever something else stands. */
  private static int afterTitle(String text, int start, int limit) {
    int at = skipSpaces(text, start, limit);
    if (at == start || at >= limit || "\"'(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    char open = text.charAt(at);
    char close = open == '(' ? ')' : open;
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == close) {
        return skipSpaces(text, i + 1, limit);
      }
      if (text.charAt(i) == open) {
        return -1;
      }
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static int skipSpaces(String text, int start, int limit) {
    int at = start;
    while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && InlineScanner.isPunctuation(text.charAt(i + 1));
      out.append(text.charAt(escape ? ++i : i));
    }
    return out.toString();
  }
}
