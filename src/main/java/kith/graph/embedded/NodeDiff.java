package kith.graph.embedded;

import java.util.Map;
import kith.graph.NodeValue;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;

/** Gives a node exactly the labels and properties it should have, and writes none that it has already. */
final class NodeDiff {

  private NodeDiff() {}

  static void apply(Node node, NodeValue wanted) {
    labels(node, wanted);
    properties(node, wanted.properties());
  }

  private static void labels(Node node, NodeValue wanted) {
    for (Label label : node.getLabels()) {
      if (!wanted.labels().contains(label.name())) {
        node.removeLabel(label);
      }
    }
    for (String name : wanted.labels()) {
      Label label = Label.label(name);
      if (!node.hasLabel(label)) {
        node.addLabel(label);
      }
    }
  }

  static void properties(Entity entity, Map<String, Object> wanted) {
    Map<String, Object> stored = Properties.shown(entity.getAllProperties());
    for (String name : stored.keySet()) {
      if (!wanted.containsKey(name)) {
        entity.removeProperty(name);
      }
    }
    wanted.forEach(
        (name, value) -> {
          if (!value.equals(stored.get(name))) {
            entity.setProperty(name, Properties.stored(value));
          }
        });
  }
}
