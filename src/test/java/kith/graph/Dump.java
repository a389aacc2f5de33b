package kith.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A graph as sorted lines, so that two graphs can be compared and a difference read. */
public final class Dump {

  private Dump() {}

  /** What is in the store. */
  public static String of(GraphStore store) {
    Stream<String> nodes = rows(store, "all-nodes").map(row -> line((Shown.Node) row.get(0)));
    Stream<String> relationships =
        rows(store, "all-relationships")
            .map(row -> line((Shown.Node) row.get(0), (Shown.Relationship) row.get(1), (Shown.Node) row.get(2)));
    return sorted(nodes, relationships);
  }

  /** What should be in the store. */
  public static String of(Collection<Fragment> fragments) {
    Map<NodeKey, Shown.Node> nodes = new HashMap<>();
    fragments.forEach(fragment -> fragment.nodes().forEach(node -> nodes.put(node.key(), shown(node))));
    Stream<String> relationships =
        fragments.stream()
            .flatMap(fragment -> fragment.relationships().stream())
            .map(value -> line(nodes.get(value.from()), shown(value), nodes.get(value.to())));
    return sorted(nodes.values().stream().map(Dump::line), relationships);
  }

  public static String resource(String name) {
    try (InputStream in = Dump.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<List<Object>> rows(GraphStore store, String query) {
    return store.read(resource(query), Map.of()).rows().stream();
  }

  private static String sorted(Stream<String> nodes, Stream<String> relationships) {
    return String.join("\n", Stream.concat(nodes.sorted(), relationships.sorted()).toList());
  }

  private static Shown.Node shown(NodeValue node) {
    return new Shown.Node(node.labels(), node.properties());
  }

  private static Shown.Relationship shown(RelationshipValue value) {
    return new Shown.Relationship(value.type().name(), value.properties());
  }

  private static String line(Shown.Node node) {
    return "(" + String.join(":", node.labels()) + " " + new TreeMap<>(node.properties()) + ")";
  }

  private static String line(Shown.Node from, Shown.Relationship relationship, Shown.Node to) {
    return name(from) + "-[" + relationship.type() + " " + new TreeMap<>(relationship.properties()) + "]->" + name(to);
  }

  private static String name(Shown.Node node) {
    for (NodeKey.Label label : NodeKey.Label.values()) {
      if (node.labels().contains(label.text())) {
        Object line = label.hasLine() ? ":" + node.properties().get("line") : "";
        return "(" + label.text() + " " + node.properties().get(label.property()) + line + ")";
      }
    }
    throw new IllegalArgumentException("no key: " + node);
  }
}
