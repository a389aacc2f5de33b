package kith.graph.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
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
    puts.forEach(this::removeStale);
    puts.forEach(Put::giveUpKeys);
    puts.forEach(this::putNodes);
    puts.forEach(put -> new RelationshipDiff(nodes, put.fragment).apply());
    StampNode.write(tx, change.stamp());
  }

  private void remove(NodeKey anchor) {
    Node node = nodes.find(anchor);
    if (node != null) {
      HeldNodes.of(anchor, node).forEach(this::delete);
    }
  }

  private void delete(NodeKey key, Node node) {
    node.getRelationships().forEach(relationship -> relationship.delete());
    node.delete();
    nodes.forget(key);
  }

  private Put held(Fragment fragment) {
    Node anchor = nodes.find(fragment.anchor());
    return new Put(fragment, anchor == null ? Map.of() : HeldNodes.of(fragment.anchor(), anchor));
  }

  private void removeStale(Put put) {
    List<NodeKey> wanted = put.fragment.nodes().stream().map(NodeValue::key).toList();
    put.held.forEach(
        (key, node) -> {
          if (!wanted.contains(key)) {
            delete(key, node);
          }
        });
  }

  private void putNodes(Put put) {
    for (NodeValue wanted : put.fragment.nodes()) {
      Node node = put.held.get(wanted.key());
      if (node == null) {
        node = tx.createNode();
      }
      NodeDiff.apply(node, wanted);
      nodes.remember(wanted.key(), node);
    }
  }

  /** A fragment as it should be, and the nodes that are there of it. */
  private record Put(Fragment fragment, Map<NodeKey, Node> held) {

    void giveUpKeys() {
      fragment.nodes().stream().filter(node -> held.containsKey(node.key())).forEach(node -> giveUpKeys(held.get(node.key()), node));
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
