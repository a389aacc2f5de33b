package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text before and after repair, and for each character after it the place of what it was read from. */
final class Repaired {

  private final String written;
  private final String text;
  private final int[] origin;

  private Repaired(String written, String text, int[] origin) {
    this.written = written;
    this.text = text;
    this.origin = origin;
  }

  /**
   * A piece of the repaired text that was written otherwise.
   *
   * @param start in the repaired text
   * @param end exclusive
   */
  record Piece(int start, int end) {}

  static Repaired clean(String text) {
    return new Repaired(text, text, new int[0]);
  }

  /**
   * The same, repaired once more.
   *
   * @param from for each character of the new text, and for its end, the place in the text of this one
   */
  Repaired then(String newText, int[] from) {
    int[] origins = new int[newText.length() + 1];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = origin(from[i]);
    }
    return new Repaired(written, newText, origins);
  }

  /** Without its first character, a byte order mark: nothing could start on the first line otherwise. */
  Repaired withoutMark() {
    int[] from = IntStream.rangeClosed(1, text.length()).toArray();
    return then(text.substring(1), from);
  }

  boolean isDamaged() {
    return origin.length > 0;
  }

  String written() {
    return written;
  }

  String text() {
    return text;
  }

  int origin(int offset) {
    return isDamaged() ? origin[offset] : offset;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (isDamaged() && i < text.length()) {
      int end = i;
      while (end < text.length() && isChanged(end)) {
        end++;
      }
      if (end > i) {
        pieces.add(new Piece(i, end));
      }
      i = end + 1;
    }
    return pieces;
  }

  private boolean isChanged(int i) {
    return origin[i + 1] - origin[i] != 1 || written.charAt(origin[i]) != text.charAt(i);
  }
}
