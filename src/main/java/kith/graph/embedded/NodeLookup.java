package kith.graph.embedded;

import java.util.HashMap;
import java.util.Map;
import kith.graph.NodeKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** Finds nodes by key within one transaction, and remembers the ends it found. */
final class NodeLookup {

  private static final Label NOTE = Label.label(NodeKey.Label.NOTE.text());

  private final Transaction tx;
  private final Map<NodeKey, Node> ends = new HashMap<>();

  NodeLookup(Transaction tx) {
    this.tx = tx;
  }

  /** A fragment's first node: an entity or a meeting that is a note too is anchored by the note. */
  @Nullable Node anchor(NodeKey key) {
    Node node = stored(key);
    return node == null || key.label() == NodeKey.Label.NOTE || !node.hasLabel(NOTE) ? node : null;
  }

  /** The end of a relationship, asked for when all nodes are as they should be: there, or the change is wrong. */
  Node end(NodeKey key) {
    Node node = ends.computeIfAbsent(key, this::stored);
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
