package kith.graph.embedded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.graph.Stamp;

/** A store that is open already, for one more who asks. */
record AnotherReader(EmbeddedGraphStore store, Reading reading) implements GraphStore {

  @Override
  public Optional<Stamp> stamp() {
    return store.stamp();
  }

  @Override
  public Rows read(String cypher, Map<String, Object> parameters) {
    return store.read(reading, cypher, parameters);
  }

  @Override
  public void cancel() {
    reading.cancelForGood();
  }

  @Override
  public GraphStore another() {
    return store.another();
  }

  @Override
  public List<Shown.Node> nodes(NodeKey.Label label) {
    return store.nodes(label);
  }

  @Override
  public void write(GraphChange change) {
    store.write(change);
  }

  @Override
  public void close() {}
}
