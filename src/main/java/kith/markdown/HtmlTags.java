package kith.markdown;

/** Finds the end of an HTML tag in running text (CommonMark 6.6): {@code <mark style="color: #fff">}, {@code </mark>}, {@code <br/>}. */
final class HtmlTags {

  private final String text;
  private int at;

  private HtmlTags(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The position after the tag that opens at a position, or -1. */
  static int end(String text, int open) {
    boolean closing = text.startsWith("/", open + 1);
    HtmlTags tag = new HtmlTags(text, open + (closing ? 2 : 1));
    return tag.name() && (closing || tag.attributes()) && tag.closes(closing) ? tag.at : -1;
  }

  private char current() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean name() {
    int start = at;
    while (isLetter(current()) || at > start && (isDigit(current()) || current() == '-')) {
      at++;
    }
    return at > start;
  }

  private boolean attributes() {
    while (skipSpace() && isAttributeStart(current())) {
      while (isAttributeStart(current()) || isDigit(current()) || current() == '.' || current() == '-') {
        at++;
      }
      if (!value()) {
        return false;
      }
    }
    return true;
  }

  /** An attribute's value, where it has one. */
  private boolean value() {
    int name = at;
    skipSpace();
    if (current() != '=') {
      at = name;
      return true;
    }
    at++;
    skipSpace();
    return current() == '"' || current() == '\'' ? quoted(current()) : bare();
  }

  private boolean quoted(char quote) {
    int close = text.indexOf(quote, at + 1);
    at = close + 1;
    return close >= 0;
  }

  private boolean bare() {
    int start = at;
    while (current() > ' ' && "\"'=<>`".indexOf(current()) < 0) {
      at++;
    }
    return at > start;
  }

  private boolean closes(boolean closing) {
    skipSpace();
    if (!closing && current() == '/') {
      at++;
    }
    return current() == '>' && ++at > 0;
  }

  /** Whether there was any. */
  private boolean skipSpace() {
    int start = at;
    while (current() == ' ' || current() == '\t' || current() == '\n') {
      at++;
    }
    return at > start;
  }

  private static boolean isAttributeStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
