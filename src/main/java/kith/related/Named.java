package kith.related;

import java.util.Optional;

/** The text names it. */
final class Named implements Signal {

  private final Wordings wordings;
  private final Edges mentions;

  Named(Wordings wordings, Network network) {
    this.mentions = network.out(Tie.MENTIONS);
    this.wordings = wordings;
  }

  @Override
  public Scores from(int vertex) {
    return wordings.namedIn(vertex).map(Math::sqrt);
  }

  /** Nothing where the graph has a mention, which knows more of names and has a reason of its own. */
  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.of(wordings.times(from, to)).filter(times -> times > 0 && !mentions.has(from, to)).map(times -> "named " + Counted.times(times) + " without a link");
  }
}
