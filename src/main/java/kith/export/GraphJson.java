package kith.export;

import java.io.Writer;
import java.util.List;
import kith.graph.Rows;
import kith.output.JsonText;

/** A graph as JSON: {@code {"nodes":[{…}],"relationships":[{…}]}}. */
final class GraphJson {

  private GraphJson() {}

  static void write(Subgraph graph, Writer out) {
    JsonText.write(out, true, json -> json.object(o -> {
      o.list("nodes", nodes(graph));
      o.list("relationships", relationships(graph));
    }));
  }

  static Rows nodes(Subgraph graph) {
    return new Rows(List.of("id", "kind", "label", "properties"), graph.nodes().stream()
        .map(node -> List.<Object>of(node.id(), node.kind().word(), node.label(), node.properties())).toList());
  }

  static Rows relationships(Subgraph graph) {
    return new Rows(List.of("from", "to", "type", "directed", "properties"), graph.edges().stream()
        .map(edge -> List.<Object>of(edge.from(), edge.to(), edge.type().name(), edge.directed(), edge.properties())).toList());
  }
}
