package kith.graph.embedded;

import static kith.graph.RelationshipType.DECIDED;
import static kith.graph.RelationshipType.HAS_TASK;
import static kith.graph.RelationshipType.HOLDS;

import java.util.LinkedHashMap;
import java.util.Map;
import kith.graph.NodeKey;
import kith.graph.RelationshipType;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** The stored nodes of a fragment: its anchor and what only the anchor holds, however deep. */
final class HeldNodes {

  private static final org.neo4j.graphdb.RelationshipType[] HOLDING = {
    StoredTypes.of(HOLDS), StoredTypes.of(HAS_TASK), StoredTypes.of(DECIDED)
  };

  private HeldNodes() {}

  static Map<NodeKey, Node> of(NodeKey anchor, Node node) {
    Map<NodeKey, Node> held = new LinkedHashMap<>();
    held.put(anchor, node);
    collect(node, held);
    return held;
  }

  private static void collect(Node holder, Map<NodeKey, Node> held) {
    for (Relationship relationship : holder.getRelationships(Direction.OUTGOING, HOLDING)) {
      Node node = relationship.getEndNode();
      if (held.putIfAbsent(key(relationship, node), node) == null) {
        collect(node, held);
      }
    }
  }

  private static NodeKey key(Relationship holds, Node node) {
    return switch (RelationshipType.valueOf(holds.getType().name())) {
      case HOLDS -> NodeKey.meeting((String) node.getProperty("id"));
      case HAS_TASK -> NodeKey.task((String) node.getProperty("path"), line(node));
      default -> NodeKey.decision((String) node.getProperty("path"), line(node));
    };
  }

  private static int line(Node node) {
    return ((Number) node.getProperty("line")).intValue();
  }
}
