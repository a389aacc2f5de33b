package kith.graph;

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
}
