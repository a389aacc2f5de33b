package kith.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.graph.RelationshipType;
import kith.output.Caption;
import org.jspecify.annotations.Nullable;

/** Reads what is to be exported from the graph. */
public final class SubgraphReader {

  private static final List<String> NAMES = List.of("name", "title", "text", "path");

  private final Set<NodeKind> kinds;
  private final String centre;
  private final Map<Object, Node> nodes = new HashMap<>();
  private final Set<String> centres = new HashSet<>();

  private SubgraphReader(Set<NodeKind> kinds, String centre) {
    this.kinds = kinds;
    this.centre = centre;
  }

  /** All nodes of some kinds, and all relationships between them. */
  public static Subgraph all(GraphStore graph, Set<NodeKind> kinds) {
    return new SubgraphReader(kinds, "").read(graph);
  }

  /**
   * Those near an entity or a note, which itself may be of any kind.
   *
   * @param id the entity's id, or the note's path
   * @param hops how many relationships away
   */
  public static Subgraph around(GraphStore graph, Set<NodeKind> kinds, String id, int hops) {
    return new SubgraphReader(kinds, id).read(graph).within(hops);
  }

  private Subgraph read(GraphStore graph) {
    Map<String, Object> parameters = Map.of("labels", kinds.stream().map(NodeKind::label).toList(), "centre", centre);
    rows(graph, "nodes", parameters).forEach(this::node);
    List<Edge> edges = new ArrayList<>();
    rows(graph, "relationships", parameters).forEach(row -> edge(row).ifPresent(edges::add));
    edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::type)
        .thenComparing(edge -> edge.properties().toString()));
    List<Node> sorted = nodes.values().stream().sorted(Comparator.comparing(Node::kind).thenComparing(Node::id)).toList();
    return new Subgraph(sorted, edges, centres);
  }

  private static List<List<@Nullable Object>> rows(GraphStore graph, String file, Map<String, Object> parameters) {
    return graph.read(CypherFile.text("/cypher/export/" + file + ".cypher"), parameters).rows();
  }

  /** {@code element, labels, properties, central} */
  private void node(List<@Nullable Object> row) {
    NodeKind kind = NodeKind.of((List<?>) Objects.requireNonNull(row.get(1)));
    boolean central = Boolean.TRUE.equals(row.get(3));
    if (central || kinds.contains(kind)) {
      Map<String, Object> properties = properties(row.get(2));
      Node node = kind.node(label(kind, properties), properties);
      nodes.put(Objects.requireNonNull(row.get(0)), node);
      if (central) {
        centres.add(node.id());
      }
    }
  }

  /** {@code from, to, type, properties} */
  private Optional<Edge> edge(List<@Nullable Object> row) {
    Node from = nodes.get(row.get(0));
    Node to = nodes.get(row.get(1));
    return from == null || to == null ? Optional.empty()
        : Optional.of(new Edge(from.id(), to.id(), RelationshipType.valueOf(String.valueOf(row.get(2))), properties(row.get(3))));
  }

  private static Map<String, Object> properties(@Nullable Object map) {
    Map<String, Object> properties = new TreeMap<>();
    ((Map<?, ?>) Objects.requireNonNull(map)).forEach((name, value) -> {
      if (value != null) {
        properties.put(String.valueOf(name), value);
      }
    });
    return properties;
  }

  private static String label(NodeKind kind, Map<String, Object> properties) {
    String name = NAMES.stream().map(property -> Caption.of(properties.get(property))).filter(text -> !text.isEmpty()).findFirst().orElse("");
    return kind == NodeKind.TAGS ? "#" + name : name;
  }
}
