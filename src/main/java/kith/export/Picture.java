package kith.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.graph.RelationshipType;

/** A graph to look at: between two nodes there is one line, for the relationship that says most. */
final class Picture {

  /** From the one that says least; any other says more. */
  private static final List<RelationshipType> VAGUE =
      List.of(RelationshipType.LINKS_TO, RelationshipType.MENTIONS, RelationshipType.ABOUT);

  private Picture() {}

  static Subgraph of(Subgraph graph) {
    Map<List<String>, Edge> lines = new HashMap<>();
    graph.edges().stream()
        .filter(edge -> !edge.from().equals(edge.to()))
        .forEach(edge -> lines.merge(ends(edge), edge, (one, other) -> strength(other) > strength(one) ? other : one));
    List<Edge> edges = new ArrayList<>(graph.edges());
    edges.removeIf(edge -> lines.get(ends(edge)) != edge);
    return new Subgraph(graph.nodes(), edges, graph.centre());
  }

  private static List<String> ends(Edge edge) {
    return edge.from().compareTo(edge.to()) < 0 ? List.of(edge.from(), edge.to()) : List.of(edge.to(), edge.from());
  }

  private static int strength(Edge edge) {
    int vague = VAGUE.indexOf(edge.type());
    return vague < 0 ? VAGUE.size() : vague;
  }
}
