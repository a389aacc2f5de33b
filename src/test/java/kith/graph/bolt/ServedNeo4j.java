package kith.graph.bolt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.engine.FreePort;
import kith.graph.GraphStore;
import kith.graph.embedded.serving.Pages;
import kith.graph.embedded.serving.Password;
import kith.graph.embedded.serving.ServedStore;
import kith.graph.embedded.serving.Serving;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;

/** A Neo4j to test against, served by Kith itself, with a way to write past Kith. */
public final class ServedNeo4j implements AutoCloseable {

  private final Serving serving;
  private final GraphStore store;
  private final Driver driver;

  private ServedNeo4j(Path directory) {
    int http = FreePort.near(0, Set.of());
    serving = new Serving(http, FreePort.near(0, Set.of(http)), Password.in(directory), Pages.of(() -> "", ""), true);
    store = ServedStore.open(directory, serving);
    driver =
        GraphDatabase.driver(
            serving.driver(), AuthTokens.basic(Serving.USER, serving.password()), Config.builder().withLogging(Logging.none()).build());
  }

  public static ServedNeo4j in(Path directory) throws Exception {
    return new ServedNeo4j(Files.createDirectories(directory));
  }

  /** What a user sets to reach it. */
  public Map<String, String> environment() {
    return new HashMap<>(Map.of("NEO4J_USERNAME", Serving.USER, "NEO4J_PASSWORD", serving.password()));
  }

  public String url() {
    return serving.driver();
  }

  ServerAddress address() {
    return ServerAddress.parse(url(), environment());
  }

  /** Runs a statement as somebody else who uses the server. */
  public void run(String cypher) {
    driver.executableQuery(cypher).execute();
  }

  public boolean has(String cypher) {
    return !lines(cypher).isEmpty();
  }

  /** All nodes and relationships, Kith's or not, as lines. */
  List<String> data() {
    List<String> lines = lines("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties");
    lines.addAll(lines("MATCH (a)-[r]->(b) RETURN properties(a) AS from, type(r) AS type, properties(r) AS properties, properties(b) AS to"));
    Collections.sort(lines);
    return lines;
  }

  /** All constraints and indexes. */
  List<String> schema() {
    List<String> lines = lines("SHOW INDEXES YIELD name, labelsOrTypes, properties");
    lines.addAll(lines("SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties"));
    return lines;
  }

  private List<String> lines(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream().map(Record::toString).collect(Collectors.toCollection(ArrayList::new));
  }

  /** Takes all nodes away. */
  public void clear() {
    run("MATCH (n) DETACH DELETE n");
  }

  /** Makes it as new. */
  public void empty() {
    clear();
    for (String kind : new String[] {"CONSTRAINT", "INDEX"}) {
      driver.executableQuery("SHOW " + kind + (kind.equals("INDEX") ? "ES YIELD name, type WHERE type <> 'LOOKUP'" : "S YIELD name")).execute().records()
          .forEach(row -> run("DROP " + kind + " `" + row.get("name").asString() + "`"));
    }
  }

  @Override
  public void close() {
    driver.close();
    store.close();
  }
}
