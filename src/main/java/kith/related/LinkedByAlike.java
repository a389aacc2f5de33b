package kith.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Notes whose text is alike link to it. */
final class LinkedByAlike implements Signal {

  private static final int MOST = 20;

  private final Network network;
  private final Alike alike;
  private final Map<Integer, Map<Integer, Double>> nearest = new ConcurrentHashMap<>();

  LinkedByAlike(Network network, Alike alike) {
    this.network = network;
    this.alike = alike;
  }

  @Override
  public Scores from(int vertex) {
    Map<Integer, Double> notes = nearest(vertex);
    double all = notes.values().stream().mapToDouble(likeness -> likeness).sum();
    Scores scores = new Scores(network.size());
    notes.forEach((note, likeness) -> network.out(Tie.LINKS).each(note, (end, times) -> scores.add(end, likeness / all)));
    return scores.map(Math::sqrt);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    List<Integer> notes =
        nearest(from).keySet().stream().filter(note -> note != to && network.out(Tie.LINKS).has(note, to)).toList();
    return notes.stream().findFirst().map(nearest -> "linked by " + network.vertex(nearest).name() + others(notes.size() - 1) + " like this one");
  }

  private static String others(int count) {
    return count == 0 ? ", a note" : " and " + Counted.of(count, "more note");
  }

  /** The notes that are most alike, the likest first; kept, because each reason asks again. */
  private Map<Integer, Double> nearest(int vertex) {
    return nearest.computeIfAbsent(vertex, this::find);
  }

  private Map<Integer, Double> find(int vertex) {
    Scores likeness = alike.from(vertex);
    Map<Integer, Double> found = new LinkedHashMap<>();
    likeness.best(MOST, other -> other != vertex).forEach(note -> found.put(note, likeness.of(note)));
    return found;
  }
}
