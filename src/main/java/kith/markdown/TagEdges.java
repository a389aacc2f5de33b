package kith.markdown;

/** What may stand right before and after a tag in one text: {@code [#a](b)}, {@code **#a**} and {@code _see #a_} hold the tag {@code a}. */
final class TagEdges {

  private static final String MARKS = "*_~=";
  private static final int UNKNOWN = -2;

  private final String text;
  private final int lastBracket;
  private int firstUnderscore = UNKNOWN;

  TagEdges(String text) {
    this.text = text;
    this.lastBracket = text.lastIndexOf(']');
  }

  /**
   * Whether a tag may start because of what stands before it: white space of any kind, a bracket that opens a link's text, or
   * the marks of emphasis. Any other sign, {@code (} and {@code :} among them, makes it plain text.
   */
  boolean mayStart(int at) {
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || before == '[' && lastBracket > at
        || isEmphasis(at);
  }

  /** Whether marks end at a position that stand somewhere else too: one alone is no emphasis. */
  private boolean isEmphasis(int end) {
    char mark = text.charAt(end - 1);
    if (MARKS.indexOf(mark) < 0) {
      return false;
    }
    int start = end - 1;
    while (start > 0 && text.charAt(start - 1) == mark) {
      start--;
    }
    String run = text.substring(start, end);
    boolean isMark = run.length() > 1 || mark == '*' || mark == '_';
    return isMark && (text.indexOf(run) < start || text.indexOf(run, end) >= 0);
  }

  /** The end of a tag without the underscores that close an emphasis which opened before it. */
  int end(int start, int end) {
    int last = end;
    while (last > start + 2 && text.charAt(last - 1) == '_') {
      last--;
    }
    return last < end && opens(start) ? last : end;
  }

  private boolean opens(int before) {
    if (firstUnderscore == UNKNOWN) {
      firstUnderscore = text.indexOf('_');
      while (firstUnderscore > 0 && Character.isLetterOrDigit(text.charAt(firstUnderscore - 1))) {
        firstUnderscore = text.indexOf('_', firstUnderscore + 1);
      }
    }
    return firstUnderscore >= 0 && firstUnderscore < before;
  }
}
