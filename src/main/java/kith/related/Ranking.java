package kith.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kith.graph.GraphStore;

/** Ranks what belongs to a note or an entity; reads the graph once and can then be asked by several threads. */
public final class Ranking {

  private static final double NAMED = 0.5;

  private final Network network;
  private final Walk walk;

  private Ranking(Network network) {
    this.network = network;
    this.walk = new Walk(network.out(Tie.LINKS), network.in(Tie.LINKS));
  }

  /** Reads what there is to rank. */
  public static Ranking of(GraphStore graph, Texts texts) {
    return new Ranking(NetworkReader.read(graph));
  }

  /** The paths of all notes, in order. */
  public List<String> notes() {
    return IntStream.range(0, network.size()).boxed().flatMap(v -> network.vertex(v).path().stream()).toList();
  }

  /**
   * The nearest relations of a note or entity, the best first.
   *
   * @param id the note's path, or the id of an entity without one; of an unknown one there are none
   * @param linkedToo whether those are among them that the note links to already
   */
  public List<Relation> of(String id, int limit, boolean linkedToo) {
    OptionalInt from = network.number(id);
    return from.isEmpty() ? List.of() : of(from.getAsInt(), limit, linkedToo);
  }

  private List<Relation> of(int from, int limit, boolean linkedToo) {
    Map<Integer, Double> scores = walk.from(from);
    Edges mentions = network.out(Tie.MENTIONS);
    for (int edge = mentions.first(from); edge < mentions.first(from + 1); edge++) {
      scores.merge(mentions.end(edge), NAMED, Double::sum);
    }
    return scores.entrySet().stream()
        .filter(score -> score.getKey() != from)
        .flatMap(score -> relation(from, score.getKey(), score.getValue()).stream())
        .filter(relation -> linkedToo || !relation.linked())
        .sorted(Comparator.comparingDouble(Relation::score).reversed().thenComparing(Relation::name))
        .limit(limit)
        .toList();
  }

  private Optional<Relation> relation(int from, int to, double score) {
    Vertex vertex = network.vertex(to);
    return vertex.kind()
        .map(kind -> new Relation(vertex.name(), vertex.path(), kind, score, reason(from, to), isTied(Tie.LINKS, from, to)));
  }

  private String reason(int from, int to) {
    if (isTied(Tie.MENTIONS, from, to)) {
      return "named, not linked";
    }
    return isTied(Tie.LINKS, to, from) ? "links here" : "near in the links";
  }

  private boolean isTied(Tie tie, int from, int to) {
    Edges edges = network.out(tie);
    return IntStream.range(edges.first(from), edges.first(from + 1)).anyMatch(edge -> edges.end(edge) == to);
  }
}
