package kith.related;

import java.util.List;
import java.util.Optional;

/** Notes whose text is alike link to it. */
final class LinkedByAlike implements Signal {

  private static final int MOST = 20;

  private final Network network;
  private final Alike alike;

  LinkedByAlike(Network network, Alike alike) {
    this.network = network;
    this.alike = alike;
  }

  @Override
  public Scores from(int vertex) {
    Scores likeness = alike.from(vertex);
    List<Integer> nearest = nearest(likeness, vertex);
    double all = nearest.stream().mapToDouble(likeness::of).sum();
    Scores scores = new Scores(network.size());
    nearest.forEach(note -> network.out(Tie.LINKS).ends(note).forEach(end -> scores.add(end, likeness.of(note) / all)));
    return scores.map(Math::sqrt);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    long notes = nearest(alike.from(from), from).stream().filter(note -> network.out(Tie.LINKS).between(note, to).isPresent()).count();
    return Optional.of((int) notes).filter(count -> count > 0).map(count -> "linked by " + Counted.of(count, "note") + " like this one");
  }

  private static List<Integer> nearest(Scores likeness, int vertex) {
    return likeness.best(MOST, other -> other != vertex);
  }
}
