package kith.graph.bolt;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.graph.NodeKey;
import kith.graph.RelationshipType;
import kith.graph.Schema;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * What a database holds that isn't Kith's.
 *
 * @param nodes how many
 * @param schema the names of its constraints and indexes
 * @param mixed labels, types of relationships and names by which Kith knows its own, and that something else bears here
 */
record Contents(long nodes, List<String> schema, Set<String> mixed) {

  private static final Set<String> LABELS =
      Stream.concat(Stream.of("Vault"), Arrays.stream(NodeKey.Label.values()).map(NodeKey.Label::text)).collect(Collectors.toSet());
  private static final Set<String> TYPES =
      Arrays.stream(RelationshipType.values()).map(Enum::name).collect(Collectors.toSet());

  /** Looks at a database without a graph of Kith's. */
  static Contents of(SimpleQueryRunner tx) {
    Record content = ServerCypher.run(tx, "content").get(0);
    List<Record> schema =
        Stream.of("indexes", "constraints").flatMap(file -> ServerCypher.run(tx, file).stream()).filter(Contents::isForeign).toList();
    Set<String> mixed = new TreeSet<>(strings(content, "labels"));
    schema.forEach(part -> mixed.addAll(strings(part, "labels")));
    mixed.retainAll(LABELS);
    schema.stream().map(part -> part.get("name").asString()).filter(Schema.names()::contains).forEach(mixed::add);
    strings(content, "types").stream().filter(TYPES::contains).forEach(mixed::add);
    return new Contents(
        content.get("nodes").asLong(), schema.stream().map(part -> part.get("name").asString()).distinct().toList(), mixed);
  }

  /** A part of the schema whose name, or whose labels, aren't Kith's. */
  private static boolean isForeign(Record part) {
    return !Schema.names().contains(part.get("name").asString()) || !LABELS.containsAll(strings(part, "labels"));
  }

  private static List<String> strings(Record row, String column) {
    return row.get(column).isNull() ? List.of() : row.get(column).asList(value -> value.asString());
  }

  boolean isEmpty() {
    return nodes == 0 && schema.isEmpty();
  }

  /** For a message: {@code 171 nodes}. */
  String told() {
    return nodes > 0 ? nodes + (nodes == 1 ? " node" : " nodes") : "the index or constraint " + schema.get(0);
  }
}
