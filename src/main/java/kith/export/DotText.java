package kith.export;

import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** A graph in Graphviz' DOT. */
final class DotText {

  private DotText() {}

  static void write(Subgraph graph, Writer out) {
    Map<String, String> handles = graph.handles();
    Map<String, Node> nodes = new HashMap<>();
    Graph<String, Integer> dot = new DirectedPseudograph<>(Integer.class);
    graph.nodes().forEach(node -> {
      nodes.put(handles.get(node.id()), node);
      dot.addVertex(handles.get(node.id()));
    });
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      dot.addEdge(handles.get(edge.from()), handles.get(edge.to()), i);
    }
    DOTExporter<String, Integer> exporter = new DOTExporter<>(handle -> handle);
    exporter.setGraphIdProvider(() -> "kith");
    exporter.setGraphAttributeProvider(() -> attributes("layout", "sfdp", "overlap", "prism"));
    exporter.setVertexAttributeProvider(handle -> node(nodes.get(handle)));
    exporter.setEdgeAttributeProvider(number -> edge(graph.edges().get(number)));
    exporter.exportGraph(dot, out);
  }

  private static Map<String, Attribute> node(Node node) {
    return attributes("label", escaped(node.label()), "style", "filled", "fillcolor", node.kind().colour());
  }

  /** Graphviz reads HTML's entities in a label; readers disagree about a backslash before a quote. */
  private static String escaped(String label) {
    return label.replace("&", "&amp;").replace("\"", "&quot;").replace("\\", "&#92;");
  }

  private static Map<String, Attribute> edge(Edge edge) {
    String label = edge.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return edge.directed() ? attributes("label", label) : attributes("label", label, "dir", "none");
  }

  private static Map<String, Attribute> attributes(String... namesAndValues) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], DefaultAttribute.createAttribute(namesAndValues[i + 1]));
    }
    return attributes;
  }
}
