package kith.markdown;

import java.util.BitSet;

/** Which lines stand in fenced code, told from the lines alone: needed before the blocks can be read. */
final class Fences {

  private final BitSet code;

  private Fences(BitSet code) {
    this.code = code;
  }

  static Fences of(String text, Lines lines, int first) {
    BitSet code = new BitSet();
    String open = "";
    for (int line = first; line <= lines.count(); line++) {
      String fence = fence(text, lines.start(line), lines.end(line));
      boolean closes = !open.isEmpty() && fence.startsWith(open) && isAlone(text, lines, line, fence);
      code.set(line, !open.isEmpty() || !fence.isEmpty());
      open = open.isEmpty() ? fence : closes ? "" : open;
    }
    return new Fences(code);
  }

  boolean isCode(int line) {
    return code.get(line);
  }

  /** The run of backticks or tildes that a line starts with, after indentation and quote marks; empty if it is no fence. */
  private static String fence(String text, int start, int end) {
    int at = start;
    while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int stop = at;
    while (stop < end && (text.charAt(at) == '`' || text.charAt(at) == '~') && text.charAt(stop) == text.charAt(at)) {
      stop++;
    }
    boolean span = stop > at && text.charAt(at) == '`' && text.substring(stop, end).indexOf('`') >= 0;
    return stop - at < 3 || span ? "" : text.substring(at, stop);
  }

  private static boolean isAlone(String text, Lines lines, int line, String fence) {
    return text.substring(lines.start(line), lines.end(line)).stripTrailing().endsWith(fence);
  }

  static int afterQuote(String line) {
    int at = 0;
    while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
