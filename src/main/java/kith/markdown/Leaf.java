package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * A stretch of inline text, such as a paragraph, a heading or a table cell: its lines without indentation and the marks of
 * the blocks around them, joined by a line feed, with the way back to the text of the note.
 */
final class Leaf {

  /** What a leaf is the content of. */
  enum Kind {
    PARAGRAPH, ITEM, TASK, HEADING, CELL, HTML, FOOTNOTE, COMMENT
  }

  private final Kind kind;
  private final String section;
  private final String text;
  private final List<Piece> pieces;

  private record Piece(int start, int offset, int line) {}

  private Leaf(Kind kind, String section, String text, List<Piece> pieces) {
    this.kind = kind;
    this.section = section;
    this.text = text;
    this.pieces = pieces;
  }

  /** A leaf over source spans of a body that starts at an offset, on a line, of the note. */
  static Leaf of(Kind kind, String section, String body, List<SourceSpan> spans, int offset, int line) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>(spans.size());
    for (SourceSpan span : spans) {
      if (!pieces.isEmpty()) {
        text.append('\n');
      }
      int start = span.getInputIndex();
      int end = start + span.getLength();
      while (start < end && isIndent(body.charAt(start))) {
        start++;
      }
      pieces.add(new Piece(text.length(), offset + start, line + span.getLineIndex()));
      text.append(body, start, end);
    }
    return new Leaf(kind, section, text.toString(), pieces);
  }

  /** The lines of a comment between its signs. */
  static Leaf ofComment(Source source, int start, int end, String section) {
    Lines lines = source.lines();
    List<SourceSpan> spans = new ArrayList<>();
    for (int line = lines.at(start); line <= lines.at(end - 1); line++) {
      int from = Math.max(start, lines.start(line));
      spans.add(SourceSpan.of(line - 1, 0, from, Math.max(0, Math.min(end, lines.end(line)) - from)));
    }
    return of(Kind.COMMENT, section, source.text(), spans, 0, 1);
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t';
  }

  Kind kind() {
    return kind;
  }

  String section() {
    return section;
  }

  String text() {
    return text;
  }

  int line(int index) {
    return piece(index).line();
  }

  /** The offset in the note of an index in this leaf. */
  int offset(int index) {
    Piece piece = piece(index);
    return piece.offset() + index - piece.start();
  }

  private Piece piece(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }
}
