package kith.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node as it should be in the graph.
 *
 * @param labels all of them, the key's included, sorted
 * @param properties all of them, the key's included: strings, longs, doubles, booleans, {@link java.time.LocalDate}, or
 *     lists of strings
 */
public record NodeValue(NodeKey key, List<String> labels, Map<String, Object> properties) {

  public NodeValue {
    labels = labels.stream().sorted().distinct().toList();
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** Its key, and those by which it is known too: a note that is a meeting or about a person is found by their ids. */
  public List<NodeKey> keys() {
    List<NodeKey> keys = new ArrayList<>(2);
    keys.add(key);
    for (String label : labels) {
      NodeKey.Label other = NodeKey.Label.BY_TEXT.getOrDefault(label, key.label());
      if (other != key.label() && properties.get(other.property()) instanceof String value) {
        keys.add(new NodeKey(other, value, 0));
      }
    }
    return keys;
  }
}
