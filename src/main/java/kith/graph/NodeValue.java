package kith.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return Arrays.stream(NodeKey.Label.values()).flatMap(label -> key(label).stream()).toList();
  }

  private Optional<NodeKey> key(NodeKey.Label label) {
    if (label == key.label()) {
      return Optional.of(key);
    }
    boolean known = labels.contains(label.text()) && properties.get(label.property()) instanceof String;
    return known ? Optional.of(new NodeKey(label, (String) properties.get(label.property()), 0)) : Optional.empty();
  }
}
