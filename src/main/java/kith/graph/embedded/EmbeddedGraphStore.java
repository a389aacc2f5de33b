package kith.graph.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.QueryFailed;
import kith.graph.QueryRefused;
import kith.graph.Rows;
import kith.graph.Schema;
import kith.graph.Shown;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.neo4j.graphdb.Transaction;

/** The store of a vault that needs nothing installed: a Neo4j inside this process, its files in one directory. */
public final class EmbeddedGraphStore implements GraphStore {

  private final Path directory;
  private final Server server;
  private final Reading reading;
  private boolean schemaKnown;

  private EmbeddedGraphStore(Path directory, Server server) {
    this.directory = directory;
    this.server = server;
    this.reading = new Reading(server.database());
  }

  /**
   * Opens the store in a directory, or makes an empty one there.
   *
   * @throws StoreUnavailable when another process has it, or its files make no sense
   */
  public static EmbeddedGraphStore open(Path directory) {
    return new EmbeddedGraphStore(directory, Server.start(directory));
  }

  Server server() {
    return server;
  }

  @Override
  public Optional<Stamp> stamp() {
    return sound(
        () -> {
          try (Transaction tx = server.database().beginTx()) {
            return StampNode.read(tx);
          }
        });
  }

  @Override
  public Rows read(String cypher, Map<String, Object> parameters) {
    return sound(
        () -> {
          makeSchema();
          return reading.rows(cypher, parameters);
        });
  }

  @Override
  public List<Shown.Node> nodes(NodeKey.Label label) {
    return reading.nodes(label);
  }

  @Override
  public void write(GraphChange change) {
    sound(
        () -> {
          makeSchema();
          if (isEmpty()) {
            fill(change);
          } else {
            apply(change);
          }
          return change;
        });
  }

  private void fill(GraphChange change) {
    new BulkLoad(server.database()).load(change);
    try (Transaction tx = server.database().beginTx()) {
      StampNode.write(tx, change.stamp());
      tx.commit();
    }
  }

  private void apply(GraphChange change) {
    try (Transaction tx = server.database().beginTx()) {
      if (StampNode.read(tx).isEmpty()) {
        throw Trouble.damaged(directory, new IllegalStateException("its first filling was interrupted"));
      }
      new ChangeWriter(tx).write(change);
      tx.commit();
    }
  }

  private <T> T sound(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreUnavailable | QueryFailed | QueryRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw Trouble.isDamage(e) ? Trouble.damaged(directory, e) : e;
    }
  }

  private boolean isEmpty() {
    try (Transaction tx = server.database().beginTx();
        var nodes = tx.getAllNodes().iterator()) {
      return !nodes.hasNext();
    }
  }

  /** Without a query where the schema is there: the first query of a process is slow. */
  private void makeSchema() {
    if (schemaKnown) {
      return;
    }
    try (Transaction tx = server.database().beginTx()) {
      if (!tx.schema().getConstraints().iterator().hasNext()) {
        Schema.statements().forEach(statement -> tx.execute(statement).close());
        tx.commit();
        awaitIndexes();
      }
    }
    schemaKnown = true;
  }

  /** A query that needs an index fails while it is being filled. */
  private void awaitIndexes() {
    try (Transaction tx = server.database().beginTx()) {
      tx.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
