package kith.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.graph.Fragment;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;
import kith.graph.Shown;

/** A graph as sorted lines, so that two graphs can be compared byte for byte. */
final class GraphDump {

  private GraphDump() {}

  /** What a store holds, but for the node on which Kith keeps its own stamp. */
  static List<String> of(GraphStore store) {
    List<String> lines = new ArrayList<>();
    store.read("MATCH (n) WHERE NOT n:Vault RETURN n", Map.of()).rows().forEach(row -> lines.add(line((Shown.Node) row.get(0))));
    store.read("MATCH (a)-[r]->(b) RETURN a, r, b", Map.of()).rows().forEach(row -> {
      Shown.Relationship relationship = (Shown.Relationship) row.get(1);
      lines.add(
          name((Shown.Node) row.get(0)) + " -" + relationship.type() + properties(relationship.properties()) + "-> "
              + name((Shown.Node) row.get(2)));
    });
    Collections.sort(lines);
    return lines;
  }

  /** What fragments say that a store should hold. */
  static List<String> of(List<Fragment> fragments) {
    List<String> lines = new ArrayList<>();
    Map<NodeKey, String> names = new TreeMap<>();
    for (Fragment fragment : fragments) {
      for (NodeValue node : fragment.nodes()) {
        Shown.Node shown = new Shown.Node(node.labels(), node.properties());
        lines.add(line(shown));
        if (names.put(node.key(), name(shown)) != null) {
          throw new IllegalStateException("two fragments hold " + node.key());
        }
      }
    }
    for (Fragment fragment : fragments) {
      for (RelationshipValue relationship : fragment.relationships()) {
        lines.add(
            names.get(relationship.from()) + " -" + relationship.type() + properties(relationship.properties()) + "-> "
                + names.get(relationship.to()));
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static String line(Shown.Node node) {
    return labels(node) + properties(node.properties());
  }

  private static String labels(Shown.Node node) {
    return node.labels().stream().sorted().collect(Collectors.joining(":", ":", ""));
  }

  private static String name(Shown.Node node) {
    Map<String, Object> keys = new TreeMap<>(node.properties());
    keys.keySet().retainAll(List.of("path", "id", "name", "line"));
    return labels(node) + keys;
  }

  private static String properties(Map<String, Object> properties) {
    return new TreeMap<>(properties).toString();
  }
}
