package kith.related;

/** What makes a link to something probable before it is looked at what it has to do with this one. */
final class Prior {

  private static final double HABIT = 1;
  /** That much is linked to it has told by its nearness already: a hub is held back a little. */
  private static final double POPULAR = -0.1;
  /** Most links lead to notes that are there. */
  private static final double NO_NOTE = -2;

  private final Network network;
  private final Habits habits;

  Prior(Network network, Habits habits) {
    this.network = network;
    this.habits = habits;
  }

  /** In logarithms of odds. */
  double of(int from, int to) {
    double known = network.vertex(to).path().isPresent() ? 0 : NO_NOTE;
    return HABIT * habits.lift(from, to) + POPULAR * Math.log1p(network.in(Tie.LINKS).degree(to)) + known;
  }
}
