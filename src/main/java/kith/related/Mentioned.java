package kith.related;

import java.util.Optional;

/** The graph has a mention of it: its name by the rules for names, a first name included. */
final class Mentioned implements Signal {

  private final Edges mentions;

  Mentioned(Network network) {
    this.mentions = network.out(Tie.MENTIONS);
  }

  @Override
  public Scores from(int vertex) {
    return mentions.scores(vertex, Math::log1p);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return mentions.between(from, to).map(times -> "named " + Counted.times(Math.round(times)) + " without a link");
  }
}
