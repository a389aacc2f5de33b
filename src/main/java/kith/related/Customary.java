package kith.related;

import java.util.Optional;

/** Notes of the same folder link to it. */
final class Customary implements Signal {

  /** So many notes more, without the link, are thought into each folder: a custom of two isn't one. */
  private static final double DOUBT = 5;

  /** The share of notes that is no custom. */
  private static final double LEAST = 0.001;

  private final Network network;
  private final Habits habits;

  Customary(Network network, Habits habits) {
    this.network = network;
    this.habits = habits;
  }

  @Override
  public Scores from(int vertex) {
    Scores scores = new Scores(network.size());
    double notes = habits.size(vertex) + DOUBT;
    habits.targets(vertex).forEach((target, count) -> scores.raise(target, strength(count / notes)));
    return scores;
  }

  private static double strength(double share) {
    return Math.log1p(share / LEAST) / Math.log1p(1 / LEAST);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    int count = habits.targets(from).getOrDefault(to, 0);
    return Optional.of(count).filter(notes -> notes > 1).map(notes -> "linked by " + notes + " of the " + habits.size(from) + " notes in this folder");
  }
}
