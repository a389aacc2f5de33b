package kith.graph.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.graph.Schema;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.neo4j.graphdb.Transaction;

/** The store of a vault that needs nothing installed: a Neo4j inside this process, its files in one directory. */
public final class EmbeddedGraphStore implements GraphStore {

  private final Server server;
  private final Reading reading;
  private boolean schemaKnown;

  private EmbeddedGraphStore(Server server) {
    this.server = server;
    this.reading = new Reading(server.database());
  }

  /**
   * Opens the store in a directory, or makes an empty one there.
   *
   * @throws StoreUnavailable when another process has it, or its files make no sense
   */
  public static EmbeddedGraphStore open(Path directory) {
    return new EmbeddedGraphStore(Server.start(directory));
  }

  @Override
  public Optional<Stamp> stamp() {
    try (Transaction tx = server.database().beginTx()) {
      return StampNode.read(tx);
    }
  }

  @Override
  public Rows read(String cypher, Map<String, Object> parameters) {
    makeSchema();
    return reading.rows(cypher, parameters);
  }

  @Override
  public void write(GraphChange change) {
    boolean empty = isEmpty();
    if (empty) {
      new BulkLoad(server.database()).load(change);
    }
    makeSchema();
    try (Transaction tx = server.database().beginTx()) {
      if (empty) {
        StampNode.write(tx, change.stamp());
      } else {
        new ChangeWriter(tx).write(change);
      }
      tx.commit();
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
      }
    }
    schemaKnown = true;
  }

  @Override
  public void close() {
    server.close();
  }
}
