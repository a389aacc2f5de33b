package kith.markdown;

import java.util.HashSet;
import java.util.Set;

/** Finds the end of code spans: a run of backticks to the next run of the same length (CommonMark 6.1). */
final class CodeSpans {

  private final String text;
  private final Set<Integer> unclosed = new HashSet<>();

  CodeSpans(String text) {
    this.text = text;
  }

  int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** The position after the closing run of a span that opens at a position, or -1. */
  int end(int start) {
    int from = runEnd(start);
    int length = from - start;
    if (unclosed.contains(length)) {
      return -1;
    }
    for (int next = text.indexOf('`', from); next >= 0; next = text.indexOf('`', from)) {
      from = runEnd(next);
      if (from - next == length) {
        return from;
      }
    }
    unclosed.add(length);
    return -1;
  }
}
