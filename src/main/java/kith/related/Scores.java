package kith.related;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** A number for each vertex, most of them zero. */
final class Scores {

  private final double[] values;
  private int[] touched = new int[64];
  private int count;

  Scores(int vertices) {
    this(new double[vertices]);
  }

  private Scores(double[] values) {
    this.values = values;
  }

  /** These values, by vertex. */
  static Scores of(double[] values) {
    Scores scores = new Scores(values);
    for (int vertex = 0; vertex < values.length; vertex++) {
      if (values[vertex] != 0) {
        scores.list(vertex);
      }
    }
    return scores;
  }

  double of(int vertex) {
    return values[vertex];
  }

  void add(int vertex, double value) {
    touch(vertex);
    values[vertex] += value;
  }

  /** Makes a value at least so large. */
  void raise(int vertex, double value) {
    if (value > values[vertex]) {
      touch(vertex);
      values[vertex] = value;
    }
  }

  private void touch(int vertex) {
    if (values[vertex] == 0) {
      list(vertex);
    }
  }

  private void list(int vertex) {
    if (count == touched.length) {
      touched = Arrays.copyOf(touched, count * 2);
    }
    touched[count++] = vertex;
  }

  /** Adds all values of others, each that many times. */
  void addAll(Scores others, double times) {
    others.each((vertex, value) -> add(vertex, times * value));
  }

  /** Takes a vertex's value. */
  @FunctionalInterface
  interface Visitor {
    void visit(int vertex, double value);
  }

  /** Tells of the vertices that have been given a value, in the order of the first. */
  void each(Visitor visitor) {
    for (int i = 0; i < count; i++) {
      visitor.visit(touched[i], values[touched[i]]);
    }
  }

  /** The vertices of the greatest values, the greatest first. */
  List<Integer> best(int most, IntPredicate counts) {
    Comparator<Integer> order = Comparator.comparingDouble((Integer vertex) -> -values[vertex]).thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
    double bar = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      if (values[touched[i]] >= bar && counts.test(touched[i])) {
        kept.add(touched[i]);
        if (kept.size() > most) {
          kept.remove();
          bar = kept.isEmpty() ? Double.POSITIVE_INFINITY : values[kept.element()];
        }
      }
    }
    return kept.stream().sorted(order).toList();
  }

  /** Adds to each value that has been given what depends on its vertex. */
  void shift(IntToDoubleFunction by) {
    for (int i = 0; i < count; i++) {
      values[touched[i]] += by.applyAsDouble(touched[i]);
    }
  }

  /** The same with each value changed. */
  Scores map(DoubleUnaryOperator change) {
    for (int i = 0; i < count; i++) {
      values[touched[i]] = change.applyAsDouble(values[touched[i]]);
    }
    return this;
  }
}
