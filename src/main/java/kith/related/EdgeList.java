package kith.related;

import java.util.Arrays;

/** Edges as they come, until all are known. */
final class EdgeList {

  private int[] from;
  private int[] to;
  private float[] weights;
  private int count;

  /** @param expected about how many there will be */
  EdgeList(int expected) {
    from = new int[expected];
    to = new int[expected];
    weights = new float[expected];
  }

  void add(int start, int end, float weight) {
    if (count == from.length) {
      int room = Math.max(64, count * 2);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      weights = Arrays.copyOf(weights, room);
    }
    from[count] = start;
    to[count] = end;
    weights[count++] = weight;
  }

  /** @param vertices how many may have edges; their ends may be of another sort */
  Edges edges(int vertices) {
    return Edges.of(vertices, Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(weights, count));
  }
}
