package kith.graph.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Fills an empty store, in many transactions and without a look-up.
 *
 * <p>The stamp is not written here but last, so that a load that was interrupted can't be taken for a graph.
 */
final class BulkLoad {

  private static final int BATCH = 20_000;

  private final GraphDatabaseAPI database;
  private final Map<NodeKey, Long> ids = new HashMap<>();

  BulkLoad(GraphDatabaseAPI database) {
    this.database = database;
  }

  void load(GraphChange change) {
    inBatches(change.put(), fragment -> fragment.nodes().size(), this::nodes);
    inBatches(change.put(), fragment -> fragment.relationships().size(), this::relationships);
  }

  private void nodes(KernelWriter kernel, Fragment fragment) {
    for (NodeValue node : fragment.nodes()) {
      long id = kernel.create(node);
      ids.put(node.key(), id);
      alsoKnownAs(node, key -> ids.put(key, id));
    }
  }

  /** A note that is a meeting or a person can be an end by that name too. */
  private static void alsoKnownAs(NodeValue node, Consumer<NodeKey> keys) {
    for (NodeKey.Label label : NodeKey.Label.values()) {
      if (label != node.key().label()
          && node.labels().contains(label.text())
          && node.properties().get(label.property()) instanceof String value) {
        keys.accept(new NodeKey(label, value, 0));
      }
    }
  }

  private void relationships(KernelWriter kernel, Fragment fragment) {
    for (RelationshipValue relationship : fragment.relationships()) {
      kernel.create(relationship, end(relationship.from()), end(relationship.to()));
    }
  }

  private long end(NodeKey key) {
    Long id = ids.get(key);
    if (id == null) {
      throw NodeLookup.missing(key);
    }
    return id;
  }

  private void inBatches(List<Fragment> fragments, Size size, Step step) {
    int next = 0;
    while (next < fragments.size()) {
      try (Transaction tx = database.beginTx()) {
        KernelWriter kernel = new KernelWriter(tx);
        for (int written = 0; written < BATCH && next < fragments.size(); next++) {
          Fragment fragment = fragments.get(next);
          step.write(kernel, fragment);
          written += size.of(fragment);
        }
        tx.commit();
      }
    }
  }

  private interface Size {
    int of(Fragment fragment);
  }

  private interface Step {
    void write(KernelWriter kernel, Fragment fragment);
  }
}
