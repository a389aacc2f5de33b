package kith.related;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A number for each vertex, most of them zero. */
final class Scores {

  private final double[] values;
  private int[] touched = new int[64];
  private int count;

  Scores(int vertices) {
    values = new double[vertices];
  }

  double of(int vertex) {
    return values[vertex];
  }

  void add(int vertex, double value) {
    if (values[vertex] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, count * 2);
      }
      touched[count++] = vertex;
    }
    values[vertex] += value;
  }

  /** Makes a value at least so large. */
  void raise(int vertex, double value) {
    if (value > values[vertex]) {
      add(vertex, value - values[vertex]);
    }
  }

  /** The vertices that have been given a value, in the order of the first. */
  IntStream vertices() {
    return Arrays.stream(touched, 0, count);
  }

  /** The vertices of the greatest values, the greatest first. */
  List<Integer> best(int most, IntPredicate counts) {
    Comparator<Integer> order = Comparator.comparingDouble((Integer vertex) -> -values[vertex]).thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
    IntPredicate reaches = vertex -> kept.size() < most || !kept.isEmpty() && values[vertex] >= values[kept.element()];
    vertices().filter(reaches.and(counts)).forEach(vertex -> {
      kept.add(vertex);
      if (kept.size() > most) {
        kept.remove();
      }
    });
    return kept.stream().sorted(order).toList();
  }

  /** The same with each value changed. */
  Scores map(DoubleUnaryOperator change) {
    vertices().forEach(vertex -> values[vertex] = change.applyAsDouble(values[vertex]));
    return this;
  }
}
