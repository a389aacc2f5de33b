package kith.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipType;
import kith.graph.RelationshipValue;
import kith.graph.Stamp;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Fills a store with generated notes, then changes one, and fills another by plain transactions, as the yardstick of the
 * first:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.graph.embedded.LoadBenchmark -Dargument=NOTES</pre>
 */
public final class LoadBenchmark {

  private LoadBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int notes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Path directory = Files.createTempDirectory("kith-load");
    List<Fragment> fragments = fragments(notes);
    long nodes = fragments.stream().mapToLong(fragment -> fragment.nodes().size()).sum();
    long relationships = fragments.stream().mapToLong(fragment -> fragment.relationships().size()).sum();
    long start = System.nanoTime();
    EmbeddedGraphStore store = EmbeddedGraphStore.open(directory);
    start = lap("open", start);
    store.write(new GraphChange(List.of(), fragments, new Stamp("1", "f", "/v")));
    start = lap("load of " + nodes + " nodes, " + relationships + " relationships", start);
    for (int i = 0; i < 5; i++) {
      Fragment changed = note(i, notes, new Random(i + 1_000_000L));
      store.write(new GraphChange(List.of(), List.of(changed), new Stamp("2", "f", "/v")));
      start = lap("change of one note", start);
    }
    store.close();
    lap("close", start);
    transactions(Files.createTempDirectory("kith-load"), fragments);
  }

  /** Without a stamp; the constraints are there. */
  private static void transactions(Path directory, List<Fragment> fragments) {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      GraphDatabaseAPI database = store.server().database();
      Map<NodeKey, String> ids = new HashMap<>();
      long start = System.nanoTime();
      for (int i = 0; i < fragments.size(); i += 1_000) {
        try (Transaction tx = database.beginTx()) {
          window(fragments, i).forEach(fragment -> fragment.nodes().forEach(node -> ids.put(node.key(), create(tx, node))));
          tx.commit();
        }
      }
      for (int i = 0; i < fragments.size(); i += 1_000) {
        try (Transaction tx = database.beginTx()) {
          window(fragments, i).forEach(fragment -> fragment.relationships().forEach(value -> create(tx, value, ids)));
          tx.commit();
        }
      }
      lap("the same by transactions", start);
    }
  }

  private static List<Fragment> window(List<Fragment> fragments, int from) {
    return fragments.subList(from, Math.min(from + 1_000, fragments.size()));
  }

  private static String create(Transaction tx, NodeValue value) {
    Node node = tx.createNode(value.labels().stream().map(Label::label).toArray(Label[]::new));
    value.properties().forEach((name, property) -> node.setProperty(name, Properties.stored(property)));
    return node.getElementId();
  }

  private static void create(Transaction tx, RelationshipValue value, Map<NodeKey, String> ids) {
    Node from = tx.getNodeByElementId(ids.get(value.from()));
    Node to = tx.getNodeByElementId(ids.get(value.to()));
    var relationship = from.createRelationshipTo(to, StoredTypes.of(value.type()));
    value.properties().forEach((name, property) -> relationship.setProperty(name, Properties.stored(property)));
  }

  private static List<Fragment> fragments(int notes) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      fragments.add(note(i, notes, new Random(i)));
    }
    return fragments;
  }

  private static Fragment note(int number, int notes, Random random) {
    NodeKey note = NodeKey.note("Meetings/Note " + number + ".md");
    List<NodeValue> nodes = new ArrayList<>();
    List<RelationshipValue> relationships = new ArrayList<>();
    nodes.add(
        new NodeValue(
            note,
            List.of("Note", "Meeting"),
            Map.of("path", note.value(), "id", note.value(), "title", "Note " + number, "hash", "h" + random.nextLong())));
    for (int line = 1; line <= 5; line++) {
      NodeKey task = NodeKey.task(note.value(), line);
      Map<String, Object> properties =
          Map.of("path", note.value(), "line", (long) line, "text", "Do the thing number " + random.nextInt(), "state", "open");
      nodes.add(new NodeValue(task, List.of("Task"), properties));
      relationships.add(new RelationshipValue(RelationshipType.HAS_TASK, note, task, Map.of()));
    }
    for (int line = 0; line < 8; line++) {
      int other = (int) (Math.pow(random.nextDouble(), 3) * notes);
      Map<String, Object> properties = Map.of("target", "Note " + other, "line", (long) line, "via", "name");
      relationships.add(
          new RelationshipValue(
              RelationshipType.LINKS_TO, note, NodeKey.note("Meetings/Note " + other + ".md"), properties));
    }
    return new Fragment(nodes, relationships);
  }

  private static long lap(String what, long start) {
    long now = System.nanoTime();
    System.err.printf("%-60s %6d ms%n", what, (now - start) / 1_000_000);
    return now;
  }
}
