package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Cells of a table's row beyond those that the header has: CommonMark drops them, Obsidian reads their links. */
final class Cells {

  private Cells() {}

  /**
   * @param row a row's place in the body
   * @param known how many of its cells are read already
   */
  static List<SourceSpan> beyond(String body, SourceSpan row, int known) {
    List<SourceSpan> cells = new ArrayList<>();
    int end = row.getInputIndex() + row.getLength();
    int start = start(body, row.getInputIndex(), end);
    for (int cell = 0; start < end; cell++) {
      int bar = bar(body, start, end);
      if (cell >= known && !body.substring(start, bar).isBlank()) {
        cells.add(SourceSpan.of(row.getLineIndex(), 0, start, bar - start));
      }
      start = bar + 1;
    }
    return cells;
  }

  private static int start(String body, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(body.charAt(at))) {
      at++;
    }
    return at < end && body.charAt(at) == '|' ? at + 1 : at;
  }

  /** The next bar that no backslash escapes, or the end. */
  private static int bar(String body, int from, int end) {
    int at = from;
    while (at < end && body.charAt(at) != '|') {
      at += body.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
