package kith.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.graph.RelationshipType;

/** A graph whose every text breaks the format of somebody who forgot about it. */
final class HostileGraph {

  static final String TEXT = "=1+1 \"x\" 'y' \\ </script><!-- &amp; #35; end; [a](b) `c` {d} |e| %%f 🜂 1. g \\";
  static final Node PERSON = node(NodeKind.PEOPLE, TEXT, Map.of("id", TEXT, "name", TEXT, "aliases", List.of("a", "b"), "type", 1L));
  static final Node MEETING = node(NodeKind.MEETINGS, "Review", Map.of("id", "m", "date", LocalDate.of(2025, 11, 6), "type", "meeting", "kind", "own"));
  static final Node LONELY = node(NodeKind.TOPICS, "-lonely", Map.of("id", "lonely"));
  static final Subgraph GRAPH =
      new Subgraph(
          List.of(PERSON, LONELY, MEETING),
          List.of(
              edge(MEETING, PERSON, RelationshipType.LINKS_TO, Map.of("target", TEXT, "line", 3L, "embed", true)),
              edge(PERSON, MEETING, RelationshipType.ATTENDED, Map.of()),
              edge(PERSON, PERSON, RelationshipType.MET, Map.of("times", 2L))),
          Set.of());

  private HostileGraph() {}

  static Node node(NodeKind kind, String label, Map<String, Object> properties) {
    return kind.node(label, properties);
  }

  static Edge edge(Node from, Node to, RelationshipType type, Map<String, Object> properties) {
    return new Edge(from.id(), to.id(), type, properties);
  }
}
