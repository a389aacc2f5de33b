package kith.related;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

  /** Edges of so many vertices, {@code from[i]} to {@code to[i]}; the ends of each vertex ascend, whatever order they come in. */
  static Edges of(int vertices, int[] from, int[] to, float[] weights) {
    int[] byEnd = sorted(IntStream.range(0, to.length).toArray(), to, firsts(to, IntStream.of(to).max().orElse(0) + 1));
    int[] first = firsts(from, vertices);
    int[] places = sorted(byEnd, from, first);
    float[] sorted = new float[places.length];
    Arrays.setAll(byEnd, i -> to[places[i]]);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = weights[places[i]];
    }
    return new Edges(first, byEnd, sorted);
  }

  /** Where each key's places begin when they are sorted, and the end of the last. */
  private static int[] firsts(int[] keys, int count) {
    int[] first = new int[count + 1];
    for (int key : keys) {
      first[key + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    return first;
  }

  /** Places by their keys; those of one key stay in the order they are in. */
  private static int[] sorted(int[] places, int[] keys, int[] first) {
    int[] next = first.clone();
    int[] sorted = new int[places.length];
    for (int place : places) {
      sorted[next[keys[place]]++] = place;
    }
    return sorted;
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

  /** The vertices at the other ends of a vertex's edges. */
  IntStream ends(int vertex) {
    return Arrays.stream(ends, first[vertex], first[vertex + 1]);
  }

  /** Takes an edge. */
  @FunctionalInterface
  interface Visitor {
    void visit(int end, float weight);
  }

  /** Tells of each of a vertex's edges, in the order of their ends. */
  void each(int vertex, Visitor visitor) {
    for (int edge = first[vertex]; edge < first[vertex + 1]; edge++) {
      visitor.visit(ends[edge], weights[edge]);
    }
  }

  /** Adds to the values of the other ends what a vertex's edges weigh, that many times. */
  void addTo(double[] values, int vertex, double times) {
    for (int edge = first[vertex]; edge < first[vertex + 1]; edge++) {
      values[ends[edge]] += times * weights[edge];
    }
  }

  /** What a vertex's edges weigh together. */
  double sum(int vertex) {
    return IntStream.range(first[vertex], first[vertex + 1]).mapToDouble(edge -> weights[edge]).sum();
  }

  /** The weight of the edge between two vertices. */
  Optional<Float> between(int from, int to) {
    int edge = edge(from, to);
    return edge < 0 ? Optional.empty() : Optional.of(weights[edge]);
  }

  boolean has(int from, int to) {
    return edge(from, to) >= 0;
  }

  private int edge(int from, int to) {
    return Arrays.binarySearch(ends, first[from], first[from + 1], to);
  }

  /** The vertices, other than themselves, to which edges of both lead: once each, ascending. */
  IntStream common(int one, int other) {
    return degree(one) > degree(other)
        ? common(other, one)
        : ends(one).filter(end -> end != one && end != other && has(other, end)).distinct();
  }

  /** The changed weights of a vertex's edges, by their ends. */
  Scores scores(int vertex, DoubleUnaryOperator change) {
    Scores scores = new Scores(vertices());
    each(vertex, (end, weight) -> scores.add(end, change.applyAsDouble(weight)));
    return scores;
  }

  /** All edges of several sorts, each of them both ways, once. */
  static Edges bothWays(List<Edges> sorts) {
    int vertices = sorts.get(0).vertices();
    long[] pairs = sorts.stream().flatMapToLong(Edges::bothWays).sorted().distinct().toArray();
    float[] weights = new float[pairs.length];
    Arrays.fill(weights, 1);
    int[] from = Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> Integer.SIZE)).toArray();
    return of(vertices, from, Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray(), weights);
  }

  private LongStream bothWays() {
    return IntStream.range(0, vertices()).boxed().flatMapToLong(
        from -> ends(from).filter(to -> to != from).asLongStream().flatMap(
            to -> LongStream.of((long) from << Integer.SIZE | to, to << Integer.SIZE | from)));
  }

  /** The same edges the other way round. */
  Edges reversed() {
    return reversed(vertices());
  }

  /** @param ends how many vertices there are at the other ends */
  Edges reversed(int ends) {
    int[] from = new int[this.ends.length];
    for (int vertex = 0; vertex < vertices(); vertex++) {
      Arrays.fill(from, first[vertex], first[vertex + 1], vertex);
    }
    return of(ends, this.ends, from, weights);
  }
}
