package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import kith.note.Heading;

/** The headings of a note as the sections they open, each inside the one above it. */
final class Outline {

  private final List<Heading> headings;
  private final int[] parents;

  /** Reads the headings, in the order of the file. */
  Outline(List<Heading> headings) {
    this.headings = headings;
    this.parents = new int[headings.size()];
    for (int i = 0; i < parents.length; i++) {
      int parent = i - 1;
      while (parent >= 0 && headings.get(parent).level() >= headings.get(i).level()) {
        parent = parents[parent];
      }
      parents[i] = parent;
    }
  }

  /** The headings of the sections in which a line stands, the innermost first. */
  List<Heading> around(int line) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Heading> around = new ArrayList<>(3);
    for (int i = low - 1; i >= 0; i = parents[i]) {
      around.add(headings.get(i));
    }
    return around;
  }

  /** The lines from a heading to the next one of its level or above; the second is exclusive. */
  int end(int heading) {
    for (int i = heading + 1; i < headings.size(); i++) {
      if (headings.get(i).level() <= headings.get(heading).level()) {
        return headings.get(i).line();
      }
    }
    return Integer.MAX_VALUE;
  }
}
