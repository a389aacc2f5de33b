package kith.markdown;

import java.util.Optional;

/** The name before the colon of a field or a labelled line, without emphasis: {@code With} of {@code **With**: Ann}. */
final class Label {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS = 5;

  private Label() {}

  /** The key before {@code ::}. */
  static Optional<String> inline(String text, char[] masked, int start, int end) {
    return end - start > LONGEST_KEY ? Optional.empty() : name(text, masked, start, end, "_-/'");
  }

  /** A label before one colon: short, or it is a sentence. */
  static Optional<String> line(String text, char[] masked, int start, int end) {
    return name(text, masked, start, end, "_-/'’&.()").filter(label -> label.split("\\s+").length <= MOST_WORDS);
  }

  /** The one colon that ends a label on a line, or -1. */
  static int colon(char[] masked, int start, int end) {
    int limit = Math.min(end, start + LONGEST_LABEL + 5);
    for (int i = start; i < limit; i++) {
      if (masked[i] == '：' || masked[i] == ':' && (i + 1 == end || masked[i + 1] <= ' ' || isEmphasis(masked[i + 1]))) {
        return i;
      }
    }
    return -1;
  }

  /** After the emphasis that closes behind the colon, as in {@code **With:** Ann}. */
  static int afterMarks(String text, int start, int end) {
    int at = start;
    while (at < end && isEmphasis(text.charAt(at))) {
      at++;
    }
    return at == end || Character.isWhitespace(text.charAt(at)) ? at : start;
  }

  private static Optional<String> name(String text, char[] masked, int start, int end, String marks) {
    int from = start;
    int to = end;
    while (from < to && isOutside(masked[from])) {
      from++;
    }
    while (to > from && isOutside(masked[to - 1])) {
      to--;
    }
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = masked[i];
      letter |= Character.isLetter(c) || Character.isSurrogate(c);
      if (!isNameCharacter(c) && marks.indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return letter ? Optional.of(text.substring(from, to)) : Optional.empty();
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || c == ' '
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static boolean isOutside(char c) {
    return isEmphasis(c) || Character.isWhitespace(c);
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }
}
