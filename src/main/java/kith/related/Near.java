package kith.related;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** It is near in the graph: a walker who starts here, follows ties either way and now and then starts again is often there. */
final class Near implements Signal {

  /** The share of a walker's time that is next to nothing. */
  private static final double FAINT = 1e-5;

  /** Going on to smaller rests found no more of the hidden links, and took five times as long. */
  private static final double LEAST = 5e-5;

  private final Network network;
  private final Walk walk;
  private final Common common;

  Near(Network network) {
    this.network = network;
    this.walk = new Walk(network.ties(), LEAST);
    this.common = new Common(network);
  }

  @Override
  public Scores from(int vertex) {
    return walk.from(vertex).map(share -> Math.log1p(share / FAINT) / 3);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return meetings(from, to).or(() -> sameLinks(from, to)).or(() -> linkedTogether(from, to)).or(() -> common.rarest(from, to));
  }

  private Optional<String> meetings(int from, int to) {
    List<Integer> meetings = network.in(Tie.ATTENDANCE).common(from, to).boxed().toList();
    Optional<LocalDate> last = meetings.stream().flatMap(m -> network.vertex(m).date().stream()).max(Comparator.naturalOrder());
    return Optional.of(meetings.size()).filter(count -> count > 0)
        .map(count -> Counted.of(count, "meeting") + " together" + last.map(day -> ", last " + day).orElse(""));
  }

  private Optional<String> sameLinks(int from, int to) {
    long count = network.out(Tie.LINKS).common(from, to).count();
    return Optional.of(count).filter(links -> links > 1).map(links -> links + " links in common");
  }

  private Optional<String> linkedTogether(int from, int to) {
    int count = (int) network.in(Tie.LINKS).common(from, to).count();
    return Optional.of(count).filter(notes -> notes > 0).map(notes -> "linked together in " + Counted.of(notes, "note"));
  }
}
