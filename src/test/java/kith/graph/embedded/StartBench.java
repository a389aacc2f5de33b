package kith.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kith.graph.RandomGraph;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * What a process takes to open a store and ask it: {@code plain DIRECTORY} as Neo4j comes, with one query of an empty
 * store; {@code lean DIRECTORY} as Kith does it, with two queries of a small graph. Each makes its store if it isn't there.
 */
final class StartBench {

  private StartBench() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    if (arguments[0].equals("plain")) {
      plain(directory);
    } else {
      lean(directory);
    }
  }

  private static void plain(Path directory) {
    DatabaseManagementService management = new DatabaseManagementServiceBuilder(directory).build();
    try (Transaction tx = management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx();
        Result result = tx.execute("MATCH (n) RETURN count(n) AS nodes")) {
      System.out.println(result.next());
    }
    management.shutdown();
  }

  private static void lean(Path directory) {
    long start = System.nanoTime();
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      start = lap("open", start);
      if (store.stamp().isEmpty()) {
        store.write(RandomGraph.change(Map.of(), RandomGraph.of(1), "1"));
      }
      start = lap("stamp", start);
      System.out.println(store.read(names(), Map.of("name", "title")));
      start = lap("first query", start);
      System.out.println(store.read(neighbours(), Map.of("paths", List.of("Note 1.md", "Note 2.md"))));
      start = lap("second query", start);
    }
    lap("close", start);
  }

  private static String names() {
    return "CALL db.index.fulltext.queryNodes('names', $name) YIELD node, score "
        + "RETURN node.path AS path, node.title AS title, score ORDER BY score DESC, path LIMIT 5";
  }

  private static String neighbours() {
    return "MATCH (note:Note)-[:LINKS_TO|MET]-(other:Note) WHERE note.path IN $paths "
        + "RETURN note.path AS path, count(*) AS links, max(other.title) AS last ORDER BY links DESC, path";
  }

  private static long lap(String what, long start) {
    long now = System.nanoTime();
    if (Boolean.getBoolean("laps")) {
      System.err.printf("%-14s %5d ms%n", what, (now - start) / 1_000_000);
    }
    return now;
  }
}
