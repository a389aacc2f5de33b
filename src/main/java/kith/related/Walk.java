package kith.related;

import java.util.Arrays;

/**
 * Personalised PageRank by pushing: where a walker is found who starts at a vertex, follows edges and now and then starts again.
 * Pushing ends where what is left at each vertex is small beside its degree, so that the work doesn't grow with the graph
 * (Andersen, Chung and Lang, 2006).
 */
final class Walk {

  private static final double RESTART = 0.15;

  private final Edges edges;
  private final double least;

  /**
   * @param edges each of them both ways
   * @param least what may be left to push at a vertex, for each of its edges: the work is in proportion to its inverse
   */
  Walk(Edges edges, double least) {
    this.edges = edges;
    this.least = least;
  }

  /** The share of time at each vertex that is reached. */
  Scores from(int start) {
    Scores share = new Scores(edges.vertices());
    double[] left = new double[edges.vertices()];
    int[] waiting = new int[64];
    int first = 0;
    int end = 0;
    left[start] = 1;
    waiting[end++] = start;
    while (first < end) {
      int at = waiting[first++];
      double mass = left[at];
      left[at] = 0;
      share.add(at, RESTART * mass);
      double each = (1 - RESTART) * mass / Math.max(1, edges.degree(at));
      for (int edge = edges.first(at); edge < edges.first(at + 1); edge++) {
        int to = edges.end(edge);
        double enough = least * edges.degree(to);
        boolean waits = left[to] > enough;
        left[to] += each;
        if (!waits && left[to] > enough) {
          waiting = end == waiting.length ? Arrays.copyOf(waiting, end * 2) : waiting;
          waiting[end++] = to;
        }
      }
    }
    return share;
  }
}
