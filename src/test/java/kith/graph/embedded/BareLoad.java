package kith.graph.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** A whole graph in memory, to be put into an empty store by plain transactions: the yardstick of an index. */
public record BareLoad(List<NodeRow> nodes, List<RelationshipRow> relationships) {

  /** So many nodes or relationships a transaction. */
  private static final int WINDOW = 20_000;

  record NodeRow(String id, Label[] labels, Map<String, Object> properties) {}

  record RelationshipRow(String from, String to, RelationshipType type, Map<String, Object> properties) {}

  /** The graph of a store that nobody has open. */
  public static BareLoad of(Path directory) {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory);
        Transaction tx = store.server().database().beginTx();
        var nodes = tx.getAllNodes();
        var relationships = tx.getAllRelationships()) {
      return new BareLoad(nodes.stream().map(BareLoad::row).toList(), relationships.stream().map(BareLoad::row).toList());
    }
  }

  /** Opens an empty store there, makes the schema, fills it and closes it. */
  public void into(Path directory) {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      Map<String, String> made = new HashMap<>();
      inWindows(store, nodes, (tx, row) -> made.put(row.id(), create(tx, row)));
      inWindows(store, relationships, (tx, row) -> create(tx, row, made));
    }
  }

  private static <T> void inWindows(EmbeddedGraphStore store, List<T> rows, BiConsumer<Transaction, T> create) {
    for (int i = 0; i < rows.size(); i += WINDOW) {
      try (Transaction tx = store.server().database().beginTx()) {
        rows.subList(i, Math.min(i + WINDOW, rows.size())).forEach(row -> create.accept(tx, row));
        tx.commit();
      }
    }
  }

  private static String create(Transaction tx, NodeRow row) {
    return filled(tx.createNode(row.labels()), row.properties()).getElementId();
  }

  private static void create(Transaction tx, RelationshipRow row, Map<String, String> made) {
    Node to = tx.getNodeByElementId(made.get(row.to()));
    filled(tx.getNodeByElementId(made.get(row.from())).createRelationshipTo(to, row.type()), row.properties());
  }

  private static Entity filled(Entity entity, Map<String, Object> properties) {
    properties.forEach(entity::setProperty);
    return entity;
  }

  private static NodeRow row(Node node) {
    List<Label> labels = new ArrayList<>();
    node.getLabels().forEach(label -> labels.add(Label.label(label.name())));
    return new NodeRow(node.getElementId(), labels.toArray(Label[]::new), node.getAllProperties());
  }

  private static RelationshipRow row(Relationship relationship) {
    RelationshipType type = RelationshipType.withName(relationship.getType().name());
    String from = relationship.getStartNode().getElementId();
    return new RelationshipRow(from, relationship.getEndNode().getElementId(), type, relationship.getAllProperties());
  }
}
