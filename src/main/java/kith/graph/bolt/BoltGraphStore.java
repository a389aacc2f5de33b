package kith.graph.bolt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kith.graph.AnotherReader;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.neo4j.driver.TransactionContext;

/** The store of a vault in a Neo4j by its address: a server, a cluster or Aura. */
public final class BoltGraphStore implements GraphStore {

  private final Connection connection;
  private final Reading reading;
  private final long largest;
  /** Names the state that a change starts from: if the graph is in another one then, somebody else has written it. */
  private String state;

  private BoltGraphStore(Connection connection, Reading reading, String state, long largest) {
    this.connection = connection;
    this.reading = reading;
    this.state = state;
    this.largest = largest;
  }

  /**
   * Opens a database for the vault in a folder.
   *
   * @throws StoreUnavailable when nobody answers there, or the database holds something else that isn't to be taken
   */
  public static BoltGraphStore open(ServerAddress address, String root, Taking taking) {
    return open(address, root, taking, Limits.USUAL);
  }

  static BoltGraphStore open(ServerAddress address, String root, Taking taking, Limits limits) {
    Connection connection = Connection.to(address, limits);
    try {
      return new BoltGraphStore(connection, new Reading(connection), new Database(connection).prepare(root, taking), limits.largest());
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public Optional<Stamp> stamp() {
    Optional<VaultNode> vault = connection.write(tx -> VaultNode.read(tx).stream().findFirst());
    state = vault.map(VaultNode::state).orElse("");
    return vault.flatMap(VaultNode::stamp);
  }

  @Override
  public Rows read(String cypher, Map<String, Object> parameters) {
    return reading.rows(cypher, parameters);
  }

  @Override
  public void cancel() {
    reading.cancel();
  }

  /** What another sees must not count as seen by this one, which may be about to write. */
  @Override
  public GraphStore another() {
    Reading other = new Reading(connection);
    return new AnotherReader(new BoltGraphStore(connection, other, state, largest), other::rows, other::cancelForGood);
  }

  @Override
  public List<Shown.Node> nodes(NodeKey.Label label, List<String> properties) {
    return reading.nodes(label);
  }

  @Override
  public void write(GraphChange change) {
    write(change.stamp(), size(change), writer -> writer.change(change));
  }

  @Override
  public void replace(GraphChange change) {
    write(change.stamp(), stored() + size(change), writer -> {
      writer.clear();
      writer.put(change.put());
    });
  }

  private static long size(GraphChange change) {
    return change.gone().size() + change.put().stream().mapToLong(each -> each.nodes().size() + each.relationships().size()).sum();
  }

  private long stored() {
    return connection.read(tx -> ServerCypher.run(tx, "size").get(0).get("size").asLong());
  }

  private void write(Stamp stamp, long size, Consumer<GraphWriter> work) {
    VaultNode whole = VaultNode.whole(stamp);
    if (size <= largest) {
      connection.write(tx -> {
        take(tx, state, whole);
        work.accept(new GraphWriter((name, parameters) -> ServerCypher.run(tx, name, parameters)));
        return whole;
      });
    } else {
      writeInParts(VaultNode.halfDone(stamp), work);
      connection.write(tx -> take(tx, whole.state(), whole));
    }
    state = whole.state();
  }

  /** Each part looks first whether the graph is still this store's to write. */
  private void writeInParts(VaultNode halfDone, Consumer<GraphWriter> work) {
    connection.write(tx -> take(tx, state, halfDone));
    state = halfDone.state();
    work.accept(new GraphWriter((name, parameters) -> connection.write(tx -> {
      take(tx, halfDone.state(), halfDone);
      return ServerCypher.run(tx, name, parameters);
    })));
  }

  private VaultNode take(TransactionContext tx, String before, VaultNode after) {
    if (!after.replace(tx, before)) {
      String message =
          "Another Kith is writing the graph in the Neo4j at " + connection.address() + ": run this again when it is done.";
      throw StoreUnavailable.outOfReach(message, new IllegalStateException(message));
    }
    return after;
  }

  @Override
  public void close() {
    connection.close();
  }
}
