package kith.graph.embedded;

import java.util.Map;
import java.util.Optional;
import kith.graph.Stamp;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** The one node that says what the graph is of, and as of when. */
final class StampNode {

  private static final Label VAULT = Label.label("Vault");

  private StampNode() {}

  static Optional<Stamp> read(Transaction tx) {
    return node(tx).map(node -> new Stamp(text(node, "commit"), text(node, "fingerprint"), text(node, "root")));
  }

  static void write(Transaction tx, Stamp stamp) {
    Map<String, Object> properties =
        Map.of("commit", stamp.commit(), "fingerprint", stamp.fingerprint(), "root", stamp.root());
    NodeDiff.properties(node(tx).orElseGet(() -> tx.createNode(VAULT)), properties);
  }

  private static Optional<Node> node(Transaction tx) {
    try (ResourceIterator<Node> nodes = tx.findNodes(VAULT)) {
      return nodes.hasNext() ? Optional.of(nodes.next()) : Optional.empty();
    }
  }

  private static String text(Node node, String property) {
    return (String) node.getProperty(property);
  }
}
