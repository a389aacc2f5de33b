package kith.related;

import java.util.Optional;

/** The text names it. */
final class Named implements Signal {

  private final Wordings wordings;

  Named(Wordings wordings) {
    this.wordings = wordings;
  }

  @Override
  public Scores from(int vertex) {
    return wordings.namedIn(vertex).map(Math::sqrt);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.of(wordings.times(from, to)).filter(times -> times > 0).map(times -> "named " + Counted.times(times) + " without a link");
  }
}
