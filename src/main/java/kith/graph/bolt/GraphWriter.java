package kith.graph.bolt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;

/**
 * Turns the graph on a server into another, a few thousand rows at a time.
 *
 * <p>Uniqueness is checked at once, so whatever gives up a key does so before anything takes it over.
 */
final class GraphWriter {

  private static final int CLEARED = 10_000;

  private final Statements statements;
  private final Elements elements;

  GraphWriter(Statements statements) {
    this.statements = statements;
    this.elements = new Elements(statements);
  }

  /** Takes all of Kith's nodes away. */
  void clear() {
    while (statements.run("clear", Map.of("limit", CLEARED)).get(0).get("deleted").asLong() > 0) {}
  }

  void change(GraphChange change) {
    List<NodeKey> keys = Stream.concat(change.gone().stream(), change.put().stream().map(Fragment::anchor)).toList();
    Map<NodeKey, String> anchors = elements.anchors(keys);
    List<String> gone = change.gone().stream().filter(anchors::containsKey).map(anchors::get).toList();
    Batches.of(gone).forEach(batch -> statements.run("remove", Map.of("elements", batch)));
    List<Fragment> known = change.put().stream().filter(fragment -> anchors.containsKey(fragment.anchor())).toList();
    run("remove-stale", known.stream().map(fragment -> held(fragment, anchors)).toList());
    run("give-up-ids", known.stream().map(fragment -> id(fragment, anchors)).toList());
    put(change.put());
  }

  private void run(String statement, List<Map<String, Object>> rows) {
    Batches.of(rows).forEach(batch -> statements.run(statement, Map.of("rows", batch)));
  }

  /** What a fragment holds beside its anchor, as it should be. */
  private static Map<String, Object> held(Fragment fragment, Map<NodeKey, String> anchors) {
    List<NodeKey> held = fragment.nodes().stream().skip(1).map(NodeValue::key).toList();
    return Map.of(
        "element", anchors.get(fragment.anchor()),
        "meetings", held.stream().filter(key -> key.label() == NodeKey.Label.MEETING).map(NodeKey::value).toList(),
        "tasks", lines(held, NodeKey.Label.TASK),
        "decisions", lines(held, NodeKey.Label.DECISION));
  }

  private static List<Integer> lines(List<NodeKey> held, NodeKey.Label label) {
    return held.stream().filter(key -> key.label() == label).map(NodeKey::line).toList();
  }

  private static Map<String, Object> id(Fragment fragment, Map<NodeKey, String> anchors) {
    Object id = fragment.nodes().get(0).properties().getOrDefault("id", "");
    return Map.of("element", anchors.get(fragment.anchor()), "id", id);
  }

  /** Puts fragments, of which nothing is in the way. */
  void put(List<Fragment> fragments) {
    List<NodeValue> nodes = fragments.stream().flatMap(fragment -> fragment.nodes().stream()).toList();
    Batches.of(nodes).forEach(this::putNodes);
    elements.find(fragments.stream().flatMap(GraphWriter::ends).toList());
    Batches.of(fragments, fragment -> fragment.relationships().size() + 1).forEach(this::relate);
  }

  private void putNodes(List<NodeValue> nodes) {
    statements.run("nodes", KeyRows.ofNodes(nodes)).forEach(row -> {
      NodeValue node = nodes.get(row.get("number").asInt());
      node.keys().forEach(key -> elements.put(key, row.get("element").asString()));
    });
  }

  private static Stream<NodeKey> ends(Fragment fragment) {
    return fragment.relationships().stream().flatMap(each -> Stream.of(each.from(), each.to()));
  }

  private void relate(List<Fragment> fragments) {
    List<String> nodes =
        fragments.stream().flatMap(fragment -> fragment.nodes().stream()).map(node -> elements.of(node.key())).toList();
    List<Map<String, Object>> rows =
        fragments.stream().flatMap(fragment -> fragment.relationships().stream()).map(this::row).toList();
    long made = statements.run("relationships", Map.of("nodes", nodes, "rows", rows)).get(0).get("made").asLong();
    if (made != rows.size()) {
      throw new IllegalStateException("a relationship ended at a node that this change has taken away");
    }
  }

  private Map<String, Object> row(RelationshipValue value) {
    Map<String, Object> row = new HashMap<>();
    row.put("from", elements.of(value.from()));
    row.put("to", elements.of(value.to()));
    row.put("type", value.type().name());
    row.put("properties", value.properties());
    return row;
  }
}
