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

  /** The vertices at the other ends of a vertex's edges. */
  IntStream ends(int vertex) {
    return Arrays.stream(ends, first[vertex], first[vertex + 1]);
  }

  /** The weight of the edge between two vertices. */
  Optional<Float> between(int from, int to) {
    for (int edge = first[from]; edge < first[from + 1]; edge++) {
      if (ends[edge] == to) {
        return Optional.of(weights[edge]);
      }
    }
    return Optional.empty();
  }

  /** The changed weights of a vertex's edges, by their ends. */
  Scores scores(int vertex, DoubleUnaryOperator change) {
    Scores scores = new Scores(vertices());
    for (int edge = first[vertex]; edge < first[vertex + 1]; edge++) {
      scores.add(ends[edge], change.applyAsDouble(weights[edge]));
    }
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
    int[] from = new int[ends.length];
    for (int vertex = 0; vertex < vertices(); vertex++) {
      Arrays.fill(from, first[vertex], first[vertex + 1], vertex);
    }
    return of(vertices(), ends, from, weights);
  }
}
