package kith.related;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The note says by more than a link that it concerns somebody: who was there, who has a task, who works where. */
final class Tied implements Signal {

  private static final Map<Tie, List<String>> WORDS =
      Map.of(
          Tie.ATTENDANCE, List.of("attended", "was there"),
          Tie.OWNERSHIP, List.of("has a task here", "with a task there"),
          Tie.EMPLOYMENT, List.of("the place of work", "works here"));

  private final Network network;

  Tied(Network network) {
    this.network = network;
  }

  @Override
  public Scores from(int vertex) {
    Scores scores = new Scores(network.size());
    for (Tie tie : WORDS.keySet()) {
      network.out(tie).each(vertex, (end, times) -> scores.raise(end, 1));
      network.in(tie).each(vertex, (end, times) -> scores.raise(end, 1));
    }
    return scores;
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return WORDS.entrySet().stream()
        .flatMap(words -> words(words.getKey(), words.getValue(), from, to).stream())
        .sorted()
        .findFirst();
  }

  private Optional<String> words(Tie tie, List<String> words, int from, int to) {
    if (network.out(tie).has(from, to)) {
      return Optional.of(words.get(0));
    }
    return network.in(tie).between(from, to).map(times -> words.get(1));
  }
}
