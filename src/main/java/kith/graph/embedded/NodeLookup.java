package kith.graph.embedded;

import java.util.HashMap;
import java.util.Map;
import kith.graph.NodeKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** Finds nodes by key within one transaction, and remembers those it found. */
final class NodeLookup {

  private final Transaction tx;
  private final Map<NodeKey, Node> known = new HashMap<>();

  NodeLookup(Transaction tx) {
    this.tx = tx;
  }

  void remember(NodeKey key, Node node) {
    known.put(key, node);
  }

  void forget(NodeKey key) {
    known.remove(key);
  }

  @Nullable Node find(NodeKey key) {
    return known.computeIfAbsent(key, this::stored);
  }

  /** The end of a relationship: there, or the change is wrong. */
  Node end(NodeKey key) {
    Node node = find(key);
    if (node == null) {
      throw missing(key);
    }
    return node;
  }

  static IllegalStateException missing(NodeKey key) {
    return new IllegalStateException("a relationship ends at a node that doesn't exist: " + key);
  }

  private @Nullable Node stored(NodeKey key) {
    Label label = Label.label(key.label().text());
    if (!key.label().hasLine()) {
      return tx.findNode(label, key.label().property(), key.value());
    }
    try (ResourceIterator<Node> nodes =
        tx.findNodes(label, key.label().property(), key.value(), "line", (long) key.line())) {
      return nodes.hasNext() ? nodes.next() : null;
    }
  }
}
