package kith.related;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What makes a link to something probable before it is looked at what it has to do with this one. */
final class Prior {

  private static final double HABIT = 1;
  /** That much is linked to it has told by its nearness already: a hub is held back a little. */
  private static final double POPULAR = -0.1;
  /** Most links lead to notes that are there. */
  private static final double NO_NOTE = -2;

  private final Habits habits;

  /** Of each vertex, wherever the link begins. */
  private final double[] plain;

  Prior(Network network, Habits habits) {
    this.habits = habits;
    this.plain = IntStream.range(0, network.size()).mapToDouble(to -> plain(network, to)).toArray();
  }

  /** For each vertex that one may link to, in logarithms of odds. */
  IntToDoubleFunction from(int vertex) {
    IntToDoubleFunction lifts = habits.lifts(vertex);
    return to -> HABIT * lifts.applyAsDouble(to) + plain[to];
  }

  private static double plain(Network network, int to) {
    double known = network.vertex(to).path().isPresent() ? 0 : NO_NOTE;
    return POPULAR * Math.log1p(network.in(Tie.LINKS).degree(to)) + known;
  }
}
