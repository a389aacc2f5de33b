package kith.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A store that is open already, for one more who asks.
 *
 * @param reading runs a query of theirs
 * @param cancelling ends it, and all that they ask later
 */
public record AnotherReader(
    GraphStore store, BiFunction<String, Map<String, Object>, Rows> reading, Runnable cancelling) implements GraphStore {

  @Override
  public Optional<Stamp> stamp() {
    return store.stamp();
  }

  @Override
  public Rows read(String cypher, Map<String, Object> parameters) {
    return reading.apply(cypher, parameters);
  }

  @Override
  public void cancel() {
    cancelling.run();
  }

  @Override
  public GraphStore another() {
    return store.another();
  }

  @Override
  public List<Shown.Node> nodes(NodeKey.Label label, List<String> properties) {
    return store.nodes(label, properties);
  }

  @Override
  public void write(GraphChange change) {
    store.write(change);
  }

  @Override
  public void replace(GraphChange change) {
    store.replace(change);
  }

  @Override
  public void close() {}
}
