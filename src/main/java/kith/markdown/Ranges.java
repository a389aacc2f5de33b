package kith.markdown;

import java.util.Arrays;

/** Stretches of a text, as offsets, end exclusive. */
final class Ranges {

  private int[] bounds = new int[32];
  private int size;

  void add(int start, int end) {
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, size * 2);
    }
    bounds[size++] = start;
    bounds[size++] = end;
  }

  void addAll(Ranges others) {
    others.forEach(this::add);
  }

  /** Takes a stretch. */
  interface Stretch {
    void from(int start, int end);
  }

  /** Gives every stretch, in the order in which they were added. */
  void forEach(Stretch stretch) {
    for (int i = 0; i < size; i += 2) {
      stretch.from(bounds[i], bounds[i + 1]);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Writes spaces over every stretch and leaves the line breaks. */
  void blank(char[] text) {
    forEach((start, end) -> blank(text, start, end));
  }

  static void blank(char[] text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Lines.isBreak(text[at])) {
        text[at] = ' ';
      }
    }
  }
}
