package kith.related;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Personalised PageRank by pushing: where a walker is found who starts at some vertices, follows ties either way and now and
 * then starts again (Andersen, Chung and Lang, 2006). What is left to push at a vertex is small beside its degree.
 */
final class Walk {

  private static final double RESTART = 0.15;
  private static final double LEFT = 1e-6;

  private final Edges out;
  private final Edges in;

  Walk(Edges out, Edges in) {
    this.out = out;
    this.in = in;
  }

  /** The share of time at each vertex, for a walk from this one. */
  Map<Integer, Double> from(int start) {
    Map<Integer, Double> share = new HashMap<>();
    Map<Integer, Double> left = new HashMap<>();
    Deque<Integer> pending = new ArrayDeque<>();
    left.put(start, 1.0);
    pending.add(start);
    while (!pending.isEmpty()) {
      int at = pending.remove();
      double mass = left.remove(at);
      share.merge(at, RESTART * mass, Double::sum);
      double each = (1 - RESTART) * mass / degree(at);
      push(out, at, each, left, pending);
      push(in, at, each, left, pending);
    }
    return share;
  }

  private void push(Edges edges, int from, double each, Map<Integer, Double> left, Deque<Integer> pending) {
    for (int edge = edges.first(from); edge < edges.first(from + 1); edge++) {
      int to = edges.end(edge);
      double before = left.getOrDefault(to, 0.0);
      double after = before + each;
      left.put(to, after);
      double enough = LEFT * degree(to);
      if (before <= enough && after > enough) {
        pending.add(to);
      }
    }
  }

  private int degree(int vertex) {
    return Math.max(1, out.degree(vertex) + in.degree(vertex));
  }
}
