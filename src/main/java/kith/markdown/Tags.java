package kith.markdown;

/**
 * Tags: {@code #a/b}, at least one character that isn't a digit, any script, emoji too (Obsidian: tags). They end at white
 * space and at the punctuation Obsidian excludes.
 */
final class Tags {

  private static final String EXCLUDED = "'!\"#$%&()*+,.:;<=>?@^`{|}~[]\\";

  private Tags() {}

  /** The position after a tag whose {@code #} stands at a position, or -1. */
  static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isTagCharacter(text.charAt(end))) {
      end++;
    }
    return hasMoreThanDigits(text, start + 1, end) ? end : -1;
  }

  static boolean isName(String name) {
    return hasMoreThanDigits(name, 0, name.length()) && name.chars().allMatch(c -> isTagCharacter((char) c));
  }

  private static boolean hasMoreThanDigits(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at < end;
  }

  private static boolean isTagCharacter(char c) {
    if (c < 128) {
      return c > ' ' && EXCLUDED.indexOf(c) < 0 && c != 127;
    }
    boolean punctuation = c >= '\u2000' && c <= '\u206F' || c >= '\u2E00' && c <= '\u2E7F';
    return !punctuation && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF';
  }
}
