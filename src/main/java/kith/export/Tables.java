package kith.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;

/** A graph as two tables, with the headings that Gephi knows. */
final class Tables {

  private static final List<String> NODE = List.of("Id", "Label", "Kind");
  private static final List<String> EDGE = List.of("Source", "Target", "Type", "Label");

  private Tables() {}

  static Rows nodes(Subgraph graph) {
    Columns columns = Columns.of(graph.nodes().stream().map(Node::properties).toList(), NODE);
    return new Rows(headings(NODE, columns), graph.nodes().stream()
        .map(node -> row(List.of(node.id(), node.label(), node.kind().word()), node.properties(), columns)).toList());
  }

  static Rows relationships(Subgraph graph) {
    Columns columns = Columns.of(graph.edges().stream().map(Edge::properties).toList(), EDGE);
    return new Rows(headings(EDGE, columns), graph.edges().stream()
        .map(edge -> row(List.of(edge.from(), edge.to(), edge.directed() ? "Directed" : "Undirected", edge.type().name()), edge.properties(), columns))
        .toList());
  }

  private static List<String> headings(List<String> fixed, Columns columns) {
    return Stream.concat(fixed.stream(), columns.headings().stream()).toList();
  }

  private static List<@Nullable Object> row(List<String> fixed, Map<String, Object> properties, Columns columns) {
    List<@Nullable Object> row = new ArrayList<>(fixed);
    columns.types().keySet().forEach(property -> row.add(properties.get(property)));
    return row;
  }
}
