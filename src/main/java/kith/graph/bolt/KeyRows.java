package kith.graph.bolt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.graph.NodeKey;
import kith.graph.NodeValue;

/** Rows about keys, as statements take them: one list for each label, since a label is fixed in a statement. */
final class KeyRows {

  private final Map<NodeKey.Label, List<Map<String, Object>>> rows = new HashMap<>();

  private KeyRows() {}

  /** The rows, each with the number of its key. */
  static Map<String, Object> ofKeys(List<NodeKey> keys) {
    KeyRows rows = new KeyRows();
    for (int number = 0; number < keys.size(); number++) {
      rows.add(keys.get(number), number, Map.of());
    }
    return rows.parameters();
  }

  /** The same for nodes, with all that they should be. */
  static Map<String, Object> ofNodes(List<NodeValue> nodes) {
    KeyRows rows = new KeyRows();
    for (int number = 0; number < nodes.size(); number++) {
      NodeValue node = nodes.get(number);
      rows.add(node.key(), number, Map.of("labels", node.labels(), "properties", node.properties()));
    }
    return rows.parameters();
  }

  /** One empty row for one label: that one is wanted. */
  static Map<String, Object> ofLabel(NodeKey.Label label) {
    KeyRows rows = new KeyRows();
    rows.of(label).add(Map.of());
    return rows.parameters();
  }

  private void add(NodeKey key, int number, Map<String, Object> more) {
    Map<String, Object> row = new HashMap<>(more);
    row.put("number", number);
    row.put("value", key.value());
    row.put("line", key.line());
    of(key.label()).add(row);
  }

  private List<Map<String, Object>> of(NodeKey.Label label) {
    return rows.computeIfAbsent(label, none -> new ArrayList<>());
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    for (NodeKey.Label label : NodeKey.Label.values()) {
      parameters.put(label.name().toLowerCase(Locale.ROOT), rows.getOrDefault(label, List.of()));
    }
    return parameters;
  }
}
