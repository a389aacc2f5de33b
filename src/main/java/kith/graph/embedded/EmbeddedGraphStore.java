package kith.graph.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.graph.AnotherReader;
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
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Transaction;

/** The store of a vault that needs nothing installed: a Neo4j inside this process, its files in one directory. */
public final class EmbeddedGraphStore implements GraphStore {

  /** So many nodes into an empty store are quicker as files than in a transaction. */
  private static final int BULK = 4_000;

  private final Path directory;
  private final Server server;
  private final Reading reading;
  private final int bulk;
  private boolean ready;

  private EmbeddedGraphStore(Path directory, Server server, int bulk) {
    this.directory = directory;
    this.server = server;
    this.bulk = bulk;
    this.reading = new Reading(server.database());
  }

  /**
   * Opens the store in a directory, or makes an empty one there.
   *
   * @throws StoreUnavailable when another process has it, or its files make no sense
   */
  public static EmbeddedGraphStore open(Path directory) {
    return open(directory, BULK);
  }

  /** @param bulk how many nodes a first change must have to be written as files */
  static EmbeddedGraphStore open(Path directory, int bulk) {
    return open(directory, bulk, lean -> new LeanBuilder(lean).build());
  }

  /**
   * As {@link #open(Path)}, with a Neo4j of another make around the same files.
   *
   * @param neo4j starts it in the directory
   */
  public static EmbeddedGraphStore open(Path directory, Function<Path, DatabaseManagementService> neo4j) {
    return open(directory, BULK, neo4j);
  }

  private static EmbeddedGraphStore open(Path directory, int bulk, Function<Path, DatabaseManagementService> neo4j) {
    if (BulkLoad.isHalfDone(directory)) {
      throw halfFilled(directory);
    }
    EmbeddedGraphStore store = new EmbeddedGraphStore(directory, Server.start(directory, neo4j), bulk);
    try {
      return store.sound(
          () -> {
            store.prepare();
            return store;
          });
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
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
    return read(reading, cypher, parameters);
  }

  @Override
  public void cancel() {
    reading.cancel();
  }

  @Override
  public GraphStore another() {
    Reading other = reading.another();
    return new AnotherReader(this, (cypher, parameters) -> read(other, cypher, parameters), other::cancelForGood);
  }

  private Rows read(Reading reader, String cypher, Map<String, Object> parameters) {
    return sound(
        () -> {
          prepare();
          return reader.rows(cypher, parameters);
        });
  }

  @Override
  public List<Shown.Node> nodes(NodeKey.Label label, List<String> properties) {
    return sound(() -> reading.nodes(label, properties));
  }

  @Override
  public void write(GraphChange change) {
    sound(
        () -> {
          prepare();
          boolean empty = isEmpty();
          if (empty && isBulk(change)) {
            fill(change);
          } else if (empty || stamp().isPresent()) {
            apply(change, tx -> {});
          } else {
            throw halfFilled(directory);
          }
          return change;
        });
  }

  @Override
  public void replace(GraphChange change) {
    sound(
        () -> {
          prepare();
          if (isEmpty()) {
            write(change);
          } else {
            apply(change, tx -> tx.getAllNodes().forEach(ChangeWriter::delete));
          }
          return change;
        });
  }

  private static StoreUnavailable halfFilled(Path directory) {
    return Trouble.damaged(directory, new IllegalStateException("its first filling was interrupted"));
  }

  private boolean isBulk(GraphChange change) {
    return change.put().stream().mapToLong(fragment -> fragment.nodes().size()).sum() >= bulk;
  }

  /** The stamp comes last, so that a load that was interrupted can't be taken for a graph. */
  private void fill(GraphChange change) {
    Input graph = GraphInput.of(change.put());
    ready = false;
    server.atRest(database -> BulkLoad.into(database, graph));
    prepare();
    try (Transaction tx = server.database().beginTx()) {
      StampNode.write(tx, change.stamp());
      tx.commit();
    }
  }

  private void apply(GraphChange change, Consumer<Transaction> before) {
    try (Transaction tx = server.database().beginTx()) {
      before.accept(tx);
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
      throw Trouble.running(directory, e).<RuntimeException>map(trouble -> trouble).orElse(e);
    }
  }

  private boolean isEmpty() {
    try (Transaction tx = server.database().beginTx();
        var nodes = tx.getAllNodes().iterator()) {
      return !nodes.hasNext();
    }
  }

  /** Makes the schema, and waits for indexes still being filled: a query that needs one fails. */
  private void prepare() {
    if (ready) {
      return;
    }
    makeSchema();
    try (Transaction tx = server.database().beginTx()) {
      tx.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
    }
    ready = true;
  }

  /** Without a query where the schema is there: the first query of a process is slow. */
  private void makeSchema() {
    try (Transaction tx = server.database().beginTx()) {
      if (!tx.schema().getConstraints().iterator().hasNext()) {
        Schema.statements().forEach(statement -> tx.execute(statement).close());
        tx.commit();
      }
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
