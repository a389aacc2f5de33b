package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import kith.note.Damage;
import kith.note.Problem;

/** The text of a note after repair, which still knows where in the file each character stands and what was written there. */
final class Source {

  private final String path;
  private final Repaired repaired;
  private final Lines lines;
  private final List<Problem> problems = new ArrayList<>();

  /** The place last counted to: columns are mostly asked for in order, and a line can be a million characters. */
  private int lastLine;
  private int lastAt;
  private int lastColumn;

  Source(String path, Repaired repaired) {
    this.path = path;
    this.repaired = repaired;
    this.lines = Lines.of(repaired.text());
  }

  String text() {
    return repaired.text();
  }

  Lines lines() {
    return lines;
  }

  boolean isDamaged() {
    return repaired.isDamaged();
  }

  int line(int offset) {
    return lines.at(offset);
  }

  /** 1-based column in the file, in characters: a surrogate pair is one. */
  int column(int offset, int line) {
    int at = repaired.origin(offset);
    if (line != lastLine || at < lastAt) {
      lastLine = line;
      lastAt = repaired.origin(lines.start(line));
      lastColumn = 1;
    }
    lastColumn += repaired.written().codePointCount(lastAt, Math.max(lastAt, at));
    lastAt = Math.max(lastAt, at);
    return lastColumn;
  }

  /** What the file has where the repaired text has this piece. */
  String written(int start, int end) {
    return repaired.written().substring(repaired.origin(start), repaired.origin(end));
  }

  void problem(int offset, String message) {
    int line = line(offset);
    problems.add(new Problem(path, line, column(offset, line), message));
  }

  /** A problem at a place of the text before repair. */
  void problemAsWritten(int offset, String message) {
    Lines written = isDamaged() ? Lines.of(repaired.written()) : lines;
    int line = written.at(offset);
    int column = repaired.written().codePointCount(written.start(line), offset) + 1;
    problems.add(new Problem(path, line, column, message));
  }

  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }

  List<Damage> damaged() {
    return repaired.pieces().stream().map(this::damage).toList();
  }

  private Damage damage(Repaired.Piece piece) {
    int line = line(piece.start());
    return new Damage(
        line,
        column(piece.start(), line),
        written(piece.start(), piece.end()),
        text().substring(piece.start(), piece.end()));
  }
}
