package kith.graph.bolt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  /** The whole database, Kith's or not, as text. */
  String everything() {
    return driver.executableQuery("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)").execute().records()
        + " " + driver.executableQuery("MATCH (a)-[r]->(b) RETURN properties(a) AS a, type(r) AS type, properties(r) AS r, properties(b) AS b ORDER BY elementId(r)").execute().records()
        + " " + driver.executableQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name").execute().records()
        + " " + driver.executableQuery("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name").execute().records();
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
