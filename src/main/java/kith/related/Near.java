package kith.related;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** It is near in the graph: a walker who starts here, follows ties either way and now and then starts again is often there. */
final class Near implements Signal {

  private final Network network;
  private final Walk walk;

  Near(Network network) {
    this.network = network;
    this.walk = new Walk(network.ties());
  }

  @Override
  public Scores from(int vertex) {
    return walk.from(vertex).map(share -> Math.log1p(share / Walk.LEAST) / 3);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return meetings(from, to).or(() -> sameLinks(from, to)).or(() -> linkedTogether(from, to)).or(() -> byWayOf(from, to));
  }

  private Optional<String> meetings(int from, int to) {
    Edges attended = network.in(Tie.ATTENDANCE);
    List<Integer> meetings = common(attended, from, to);
    Optional<LocalDate> last = meetings.stream().flatMap(m -> network.vertex(m).date().stream()).max(Comparator.naturalOrder());
    return Optional.of(meetings.size()).filter(count -> count > 0)
        .map(count -> Counted.of(count, "meeting") + " together" + last.map(day -> ", last " + day).orElse(""));
  }

  private Optional<String> sameLinks(int from, int to) {
    int count = common(network.out(Tie.LINKS), from, to).size();
    return Optional.of(count).filter(links -> links > 1).map(links -> links + " of the same links");
  }

  private Optional<String> linkedTogether(int from, int to) {
    int count = common(network.in(Tie.LINKS), from, to).size();
    return Optional.of(count).filter(notes -> notes > 0).map(notes -> "linked together in " + Counted.of(notes, "note"));
  }

  /** The rarest thing that both are tied to. */
  private Optional<String> byWayOf(int from, int to) {
    return common(network.ties(), from, to).stream()
        .min(Comparator.comparingInt((Integer vertex) -> network.ties().degree(vertex)).thenComparing(Comparator.naturalOrder()))
        .map(vertex -> "both tied to " + network.vertex(vertex).name());
  }

  private static List<Integer> common(Edges edges, int one, int other) {
    IntStream ends = edges.degree(one) <= edges.degree(other) ? edges.ends(one) : edges.ends(other);
    int far = edges.degree(one) <= edges.degree(other) ? other : one;
    return ends.filter(end -> end != one && end != other && edges.between(far, end).isPresent()).distinct().boxed().toList();
  }
}
