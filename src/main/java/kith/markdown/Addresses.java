package kith.markdown;

/** Addresses in running text, {@code https://x.org/a#b} and {@code ann@x.org}: no tags and no names are looked for in them. */
final class Addresses {

  private static final int LONGEST_SCHEME = 30;
  private static final int LONGEST_USER = 64;

  private Addresses() {}

  /** Where the scheme of {@code ://} at a position starts, or -1. */
  static int schemeStart(String text, int colon) {
    int start = colon;
    while (start > 0 && colon - start < LONGEST_SCHEME && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.startsWith("://", colon) && colon - start > 1 ? start : -1;
  }

  /** Brackets belong to an address as far as they are pairs: {@code https://x.org/[[a]]} holds no link. */
  static int urlEnd(String text, int colon) {
    int end = colon + 3;
    int round = 0;
    int square = 0;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c <= ' ' || "<>\"`|".indexOf(c) >= 0 || round < 0 || square < 0) {
        break;
      }
    }
    while (".,;:!?*_'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > colon + 3 ? end : -1;
  }

  /** Where the user of an e-mail address starts, or -1: {@code @Ann} is an owner and no address. */
  static int mailStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_USER && isUser(text.charAt(start - 1))) {
      start--;
    }
    return start < at ? start : -1;
  }

  static int mailEnd(String text, int at) {
    int end = at + 1;
    int dots = 0;
    while (end < text.length() && (isWord(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      dots -= text.charAt(end - 1) == '.' ? 1 : 0;
      end--;
    }
    return dots > 0 && end > at + 3 ? end : -1;
  }

  private static boolean isUser(char c) {
    return isWord(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
