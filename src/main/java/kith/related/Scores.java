package kith.related;

import java.util.Arrays;
import java.util.List;
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
    int[] kept = new int[Math.min(most, count)];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int vertex = touched[i];
      boolean full = size == kept.length;
      if ((!full || size > 0 && isBefore(vertex, kept[size - 1])) && counts.test(vertex)) {
        size += full ? 0 : 1;
        insert(vertex, kept, size);
      }
    }
    return Arrays.stream(kept, 0, size).boxed().toList();
  }

  private boolean isBefore(int one, int other) {
    return values[one] > values[other] || values[one] == values[other] && one < other;
  }

  /** Puts a vertex in its place among those before the last, which is given up. */
  private void insert(int vertex, int[] kept, int size) {
    int place = size - 1;
    while (place > 0 && isBefore(vertex, kept[place - 1])) {
      kept[place] = kept[place - 1];
      place--;
    }
    kept[place] = vertex;
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
