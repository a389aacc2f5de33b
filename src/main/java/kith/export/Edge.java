package kith.export;

import java.util.Map;
import kith.graph.RelationshipType;

/**
 * A relationship to be exported.
 *
 * @param from the id of the node it starts at
 * @param to the id of the node it ends at
 */
record Edge(String from, String to, RelationshipType type, Map<String, Object> properties) {

  /** Whether it matters which end is the start: who met somebody was met. */
  boolean directed() {
    return type != RelationshipType.MET;
  }
}
