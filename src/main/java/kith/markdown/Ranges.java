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
    for (int i = 0; i < others.size; i += 2) {
      add(others.bounds[i], others.bounds[i + 1]);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether a place is in one of the stretches; they must have been added in order and apart. */
  boolean contains(int offset) {
    int found = Arrays.binarySearch(bounds, 0, size, offset);
    // Between a start and its end the insertion point is odd.
    return found >= 0 ? found % 2 == 0 : (-found - 1) % 2 == 1;
  }

  /** Writes spaces over every stretch and leaves the line breaks. */
  void blank(char[] text) {
    for (int i = 0; i < size; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) {
        if (!Lines.isBreak(text[at])) {
          text[at] = ' ';
        }
      }
    }
  }
}
