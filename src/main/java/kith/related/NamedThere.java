package kith.related;

import java.util.Optional;

/** Its text names this one. */
final class NamedThere implements Signal {

  private final Wordings wordings;

  NamedThere(Wordings wordings) {
    this.wordings = wordings;
  }

  @Override
  public Scores from(int vertex) {
    return wordings.naming(vertex);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.of(wordings.times(to, from)).filter(times -> times > 0).map(times -> "names this one " + Counted.times(times));
  }
}
