package kith.graph.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/**
 * Turns one graph into another within a transaction, touching only what differs.
 *
 * <p>Uniqueness is checked at once, so whatever gives up a key does so before anything takes it over.
 */
final class ChangeWriter {

  private final Transaction tx;
  private final NodeLookup nodes;

  ChangeWriter(Transaction tx) {
    this.tx = tx;
    this.nodes = new NodeLookup(tx);
  }

  void write(GraphChange change) {
    change.gone().forEach(this::remove);
    List<Put> puts = new ArrayList<>();
    change.put().forEach(fragment -> puts.add(held(fragment)));
    puts.forEach(Put::removeStale);
    puts.forEach(Put::giveUpKeys);
    puts.forEach(this::putNodes);
    puts.forEach(put -> new RelationshipDiff(nodes, put.fragment).apply());
    StampNode.write(tx, change.stamp());
  }

  private void remove(NodeKey anchor) {
    Node node = nodes.anchor(anchor);
    if (node != null) {
      HeldNodes.of(anchor, node).values().forEach(ChangeWriter::delete);
    }
  }

  static void delete(Node node) {
    node.getRelationships().forEach(Relationship::delete);
    node.delete();
  }

  private Put held(Fragment fragment) {
    Node anchor = nodes.anchor(fragment.anchor());
    return new Put(fragment, anchor == null ? Map.of() : HeldNodes.of(fragment.anchor(), anchor));
  }

  private void putNodes(Put put) {
    for (NodeValue wanted : put.fragment.nodes()) {
      Node node = put.held.get(wanted.key());
      if (node == null) {
        node = tx.createNode();
      }
      NodeDiff.apply(node, wanted);
    }
  }

  /** A fragment as it should be, and the nodes that are there of it. */
  private record Put(Fragment fragment, Map<NodeKey, Node> held) {

    void removeStale() {
      Set<NodeKey> wanted = fragment.nodes().stream().map(NodeValue::key).collect(Collectors.toSet());
      held.forEach(
          (key, node) -> {
            if (!wanted.contains(key)) {
              delete(node);
            }
          });
    }

    void giveUpKeys() {
      for (NodeValue wanted : fragment.nodes()) {
        Node node = held.get(wanted.key());
        if (node != null) {
          giveUpKeys(node, wanted);
        }
      }
    }

    private static void giveUpKeys(Node node, NodeValue wanted) {
      for (NodeKey.Label label : NodeKey.Label.values()) {
        if (label != wanted.key().label() && node.hasLabel(Label.label(label.text()))) {
          giveUp(node, label.property(), wanted);
        }
      }
    }

    private static void giveUp(Node node, String property, NodeValue wanted) {
      Object value = node.getProperty(property, null);
      if (value != null && !value.equals(wanted.properties().get(property))) {
        node.removeProperty(property);
      }
    }
  }
}
