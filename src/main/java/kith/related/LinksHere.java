package kith.related;

import java.util.Optional;

/** It links here, which counts as far as links between the two folders go both ways. */
final class LinksHere implements Signal {

  /** The share of links with one back at which it counts nothing. */
  private static final double LEAST = 0.02;

  private final Edges in;
  private final Habits habits;

  LinksHere(Network network, Habits habits) {
    this.in = network.in(Tie.LINKS);
    this.habits = habits;
  }

  @Override
  public Scores from(int vertex) {
    Scores scores = new Scores(in.vertices());
    in.each(vertex, (end, times) -> scores.raise(end, Math.max(0, 1 - Math.log(habits.linkedBack(end, vertex)) / Math.log(LEAST))));
    return scores;
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return in.between(from, to).map(times -> "links here");
  }
}
