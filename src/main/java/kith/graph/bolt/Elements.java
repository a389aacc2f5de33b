package kith.graph.bolt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.NodeKey;
import org.neo4j.driver.Record;

/** The server's own names for nodes, by their keys: a node is looked up by such a name quicker than by anything else. */
final class Elements {

  private final Statements statements;
  private final Map<NodeKey, String> elements = new HashMap<>();

  Elements(Statements statements) {
    this.statements = statements;
  }

  void put(NodeKey key, String element) {
    elements.put(key, element);
  }

  /** Of a node that was put or found; else it doesn't exist. */
  String of(NodeKey key) {
    return Optional.ofNullable(elements.get(key))
        .orElseThrow(() -> new IllegalStateException("a relationship ends at a node that doesn't exist: " + key));
  }

  /** Of those keys that aren't known yet, finds those that are there. */
  void find(Collection<NodeKey> keys) {
    List<NodeKey> unknown = keys.stream().distinct().filter(key -> !elements.containsKey(key)).toList();
    for (List<NodeKey> batch : Batches.of(unknown)) {
      found(batch).forEach(row -> put(key(row, batch), element(row)));
    }
  }

  /** The first nodes of fragments that are there: what is a note too is the first of the note's. */
  Map<NodeKey, String> anchors(List<NodeKey> keys) {
    Map<NodeKey, String> anchors = new HashMap<>();
    for (List<NodeKey> batch : Batches.of(keys)) {
      found(batch).stream()
          .filter(row -> key(row, batch).label() == NodeKey.Label.NOTE || !row.get("note").asBoolean())
          .forEach(row -> anchors.put(key(row, batch), element(row)));
    }
    return anchors;
  }

  private List<Record> found(List<NodeKey> batch) {
    return statements.run("find", KeyRows.ofKeys(batch));
  }

  private static NodeKey key(Record row, List<NodeKey> batch) {
    return batch.get(row.get("number").asInt());
  }

  private static String element(Record row) {
    return row.get("element").asString();
  }
}
