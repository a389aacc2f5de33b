package kith.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A relationship as it should be in the graph; two equal ones are two relationships. */
public record RelationshipValue(RelationshipType type, NodeKey from, NodeKey to, Map<String, Object> properties) {

  public RelationshipValue {
    properties = properties.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(properties));
  }
}
