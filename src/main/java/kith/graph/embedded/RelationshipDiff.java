package kith.graph.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import kith.graph.Fragment;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** Gives a fragment exactly the relationships it should own: a multiset, in which those that stay are not touched. */
final class RelationshipDiff {

  private final NodeLookup nodes;
  private final Fragment fragment;
  private final Map<Identity, Deque<RelationshipValue>> missing = new HashMap<>();

  RelationshipDiff(NodeLookup nodes, Fragment fragment) {
    this.nodes = nodes;
    this.fragment = fragment;
  }

  void apply() {
    fragment.relationships().forEach(this::want);
    for (NodeValue value : fragment.nodes()) {
      Node node = nodes.end(value.key());
      node.getRelationships(Direction.OUTGOING, StoredTypes.ownedByStart()).forEach(this::keepOrDelete);
      node.getRelationships(Direction.INCOMING, StoredTypes.ownedByEnd()).forEach(this::keepOrDelete);
    }
    missing.forEach((identity, values) -> values.forEach(value -> create(identity, value)));
  }

  private void want(RelationshipValue value) {
    Identity identity =
        new Identity(value.type().name(), nodes.end(value.from()), nodes.end(value.to()), value.properties());
    missing.computeIfAbsent(identity, same -> new ArrayDeque<>()).add(value);
  }

  private void keepOrDelete(Relationship stored) {
    Deque<RelationshipValue> same = missing.get(Identity.of(stored));
    if (same == null || same.poll() == null) {
      stored.delete();
    }
  }

  private static void create(Identity identity, RelationshipValue value) {
    Entity created = identity.from.createRelationshipTo(identity.to, StoredTypes.of(value.type()));
    value.properties().forEach((name, property) -> created.setProperty(name, Properties.stored(property)));
  }

  /** What makes two relationships the same one. */
  private record Identity(String type, Node from, Node to, Map<String, Object> properties) {

    static Identity of(Relationship stored) {
      return new Identity(
          stored.getType().name(),
          stored.getStartNode(),
          stored.getEndNode(),
          Properties.shown(stored.getAllProperties()));
    }
  }
}
