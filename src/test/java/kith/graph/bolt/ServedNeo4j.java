package kith.graph.bolt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.cli.Served;
import org.apache.commons.io.FileUtils;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;

/** A Neo4j to test against, {@code kith serve --writable}, with a way to write past Kith. */
public final class ServedNeo4j implements AutoCloseable {

  private final Path directory;
  private final Served served;
  private final Driver driver;

  private ServedNeo4j(Path directory) throws IOException, InterruptedException {
    this.directory = directory;
    this.served =
        Served.start(
            Files.createDirectories(directory.resolve("vault")), directory.resolve("home"), "serve", "--writable", "--port", "0", "--bolt-port", "0");
    this.driver =
        GraphDatabase.driver(
            url(), AuthTokens.basic(served.said("User"), served.said("Password")), Config.builder().withLogging(Logging.none()).build());
  }

  static ServedNeo4j start() {
    try {
      return new ServedNeo4j(Files.createTempDirectory("kith-neo4j"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a user sets to reach it. */
  public Map<String, String> environment() {
    return new HashMap<>(Map.of("NEO4J_USERNAME", served.said("User"), "NEO4J_PASSWORD", served.said("Password")));
  }

  public String url() {
    return served.said("Bolt");
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
  public void close() throws IOException {
    driver.close();
    served.end();
    FileUtils.deleteDirectory(directory.toFile());
  }
}
