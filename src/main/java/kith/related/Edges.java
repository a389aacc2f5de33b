package kith.related;

import java.util.Arrays;

/** Edges of one type in arrays: those of vertex {@code v} lie from {@code first(v)} to {@code first(v + 1)}. */
final class Edges {

  private final int[] first;
  private final int[] ends;
  private final float[] weights;

  private Edges(int[] first, int[] ends, float[] weights) {
    this.first = first;
    this.ends = ends;
    this.weights = weights;
  }

  /** Edges between so many vertices; {@code from[i]} to {@code to[i]}, kept in that order for each vertex. */
  static Edges of(int vertices, int[] from, int[] to, float[] weights) {
    int[] first = new int[vertices + 1];
    for (int vertex : from) {
      first[vertex + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    int[] ends = new int[from.length];
    float[] sorted = new float[from.length];
    for (int i = 0; i < from.length; i++) {
      int place = next[from[i]]++;
      ends[place] = to[i];
      sorted[place] = weights[i];
    }
    return new Edges(first, ends, sorted);
  }

  int vertices() {
    return first.length - 1;
  }

  int first(int vertex) {
    return first[vertex];
  }

  int degree(int vertex) {
    return first[vertex + 1] - first[vertex];
  }

  int end(int edge) {
    return ends[edge];
  }

  float weight(int edge) {
    return weights[edge];
  }

  /** The same edges the other way round. */
  Edges reversed() {
    int[] from = new int[ends.length];
    for (int vertex = 0; vertex < vertices(); vertex++) {
      Arrays.fill(from, first[vertex], first[vertex + 1], vertex);
    }
    return of(vertices(), ends, from, weights);
  }
}
