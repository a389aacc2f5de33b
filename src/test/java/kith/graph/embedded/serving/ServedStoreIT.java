package kith.graph.embedded.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.engine.FreePort;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.Stamp;
import kith.graph.embedded.EmbeddedGraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** A served store answers its user, and nobody else; and its user reads. */
class ServedStoreIT {

  private static final String EVIL = "http://evil.example";
  private static final Fragment ANN = note("Ann.md");

  @TempDir private static Path directory;
  private static Serving serving;
  private static GraphStore store;
  private static Driver user;

  @BeforeAll
  static void serve() {
    try (GraphStore lean = EmbeddedGraphStore.open(directory)) {
      write(lean, ANN);
    }
    int http = FreePort.near(0, Set.of());
    Pages pages = Pages.of(() -> "<article>Ann's guide</article>", "node {}");
    serving = new Serving(http, FreePort.near(0, Set.of(http)), Password.in(directory), pages);
    store = ServedStore.open(directory, serving);
    user = driver(AuthTokens.basic(Serving.USER, serving.password()));
  }

  @AfterAll
  static void opensAsItDidBefore() {
    user.close();
    store.close();
    try (GraphStore lean = EmbeddedGraphStore.open(directory)) {
      assertThat(lean.read("MATCH (n:Note) RETURN n.path AS path", Map.of()).rows()).contains(List.of("Ann.md"));
    }
  }

  @Test
  void httpNeedsThePassword() throws IOException {
    assertThat(count(Attack.password(serving.password()))).startsWith("HTTP/1.1 200").contains("\"row\":[");
    assertThat(count(Map.of())).startsWith("HTTP/1.1 401").doesNotContain("row");
    assertThat(count(Attack.password("neo4j"))).startsWith("HTTP/1.1 401").doesNotContain("row");
    assertThat(count(Attack.password(""))).doesNotContain("row");
    assertThat(count(Map.of("Authorization", "Bearer " + serving.password()))).startsWith("HTTP/1.1 401").doesNotContain("row");
  }

  @Test
  void httpRefusesForeignPagesEvenWithThePassword() throws IOException {
    for (String origin : List.of(EVIL, "null", "http://127.0.0.1:" + (serving.http() + 1), "https://127.0.0.1:" + serving.http())) {
      assertThat(count(with("Origin", origin))).startsWith("HTTP/1.1 403").doesNotContain("row");
    }
    assertThat(count(with("Origin", "http://localhost:" + serving.http()))).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/browser/", "/db/neo4j/tx/commit", "/db/neo4j/query/v2"})
  void httpRefusesForeignNamesForThisMachine(String path) throws IOException {
    for (String host : List.of("evil.example", "evil.example:" + serving.http(), "127.0.0.1", "localhost.evil.example:" + serving.http())) {
      assertThat(Attack.get(serving.http(), path, with("Host", host))).as(host).startsWith("HTTP/1.1 403");
    }
    assertThat(Attack.get(serving.http(), path, Map.of("Host", ""))).doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void httpAllowsNoForeignPageToAsk() throws IOException {
    Map<String, String> preflight = Map.of("Origin", EVIL, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization");
    String answer = Attack.http(serving.http(), "OPTIONS", "/db/neo4j/tx/commit", preflight, "");
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("access-control-allow");
    String own = Attack.get(serving.http(), "/", Map.of());
    assertThat(own).contains("Access-Control-Allow-Origin: http://127.0.0.1:" + serving.http());
  }

  @Test
  void thePagesAreAtANameThatOnlyWhoIsSignedInLearns() throws IOException {
    String folder = serving.pages().path();
    assertThat(Attack.get(serving.http(), folder + "/guide.html", Map.of())).contains("Ann's guide");
    assertThat(Attack.get(serving.http(), folder + "/style.grass", Map.of())).startsWith("HTTP/1.1 200").endsWith("node {}");
    for (String path : List.of("/kith/guide.html", "/kith/", "/kith/0/guide.html", folder + "/../guide.html", folder + "/..%2f..%2fneo4j.conf",
        "/browser/../.." + directory + "/password", "/browser/%2e%2e/%2e%2e/etc/passwd", "/browser/..;/..;/etc/passwd", "//etc/passwd")) {
      assertThat(Attack.get(serving.http(), path, Map.of())).as(path)
          .doesNotStartWith("HTTP/1.1 200").doesNotContain("Ann's guide", "root:", serving.password());
    }
    assertThat(Attack.get(serving.http(), "/", Map.of())).doesNotContain(serving.pages().folder());
    assertThat(Attack.get(serving.http(), "/browser/", Map.of())).doesNotContain(serving.pages().folder());
    assertThat(read("CALL dbms.clientConfig() YIELD name, value WITH * WHERE name = 'browser.post_connect_cmd' RETURN value"))
        .asString().contains("play http://127.0.0.1:" + serving.http() + folder + "/guide.html; style http");
  }

  @Test
  void theBrowsersPageIsLetNowhereElse() throws IOException {
    String page = Attack.get(serving.http(), "/browser/", Map.of());
    assertThat(page).startsWith("HTTP/1.1 200").contains("<title>Neo4j Browser</title>");
    assertThat(page.lines().filter(line -> line.startsWith("Content-Security-Policy:")).toList()).singleElement().asString()
        .contains("default-src 'self'; script-src 'self';").doesNotContain("https:", "*", "neo4j.com", "segment", "canny", "google");
    assertThat(page).contains("X-Frame-Options: DENY", "Referrer-Policy: no-referrer");
  }

  @Test
  void boltNeedsThePassword() {
    for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"), AuthTokens.basic("neo4j", serving.password()),
        AuthTokens.bearer(serving.password()), AuthTokens.basic("kith", ""))) {
      try (Driver stranger = driver(token)) {
        assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
      }
    }
    assertThat(read("MATCH (n:Note {path: 'Ann.md'}) RETURN count(n)")).isEqualTo(1L);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example", "Origin, null", "Origin, http://127.0.0.1:1", "Host, evil.example", "Host, evil.example:7687", "Host, 127.0.0.1"
  })
  void boltRefusesWebSocketsOfForeignPages(String header, String value) throws IOException {
    Map<String, String> own = Map.of("Origin", "http://127.0.0.1:" + serving.http(), "Host", "127.0.0.1:" + serving.bolt());
    Map<String, String> foreign = new java.util.HashMap<>(own);
    foreign.put(header, value);
    assertThat(Attack.webSocket(serving.bolt(), own)).isEqualTo("HTTP/1.1 101");
    assertThat(Attack.webSocket(serving.bolt(), foreign)).isEmpty();
  }

  @Test
  void boltAnswersNoOtherHttp() throws IOException {
    assertThat(Attack.get(serving.bolt(), "/", Map.of("Origin", EVIL))).isEmpty();
    assertThat(Attack.query(serving.bolt(), Attack.password(serving.password()), "RETURN 1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "CREATE (:Evil)",
    "MERGE (:Evil)",
    "MATCH (n:Note) SET n.evil = true",
    "MATCH (n:Note) REMOVE n.path",
    "MATCH (n:Note) DETACH DELETE n",
    "PROFILE CREATE (:Evil)",
    "UNWIND range(1, 3) AS i CALL (i) { CREATE (:Evil {i: i}) } IN TRANSACTIONS OF 1 ROW",
    "CREATE INDEX evil FOR (n:Note) ON (n.evil)",
    "CREATE CONSTRAINT evil FOR (n:Note) REQUIRE n.evil IS UNIQUE",
    "DROP INDEX names",
    "DROP CONSTRAINT note_path",
    "CREATE USER evil SET PASSWORD 'evil-evil'",
    "ALTER USER neo4j SET PASSWORD 'evil-evil'",
    "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'evil-evil'",
    "DROP USER neo4j",
    "SHOW USERS",
    "CALL dbms.listConfig()",
    "CALL dbms.setConfigValue('db.transaction.timeout', '1s')",
    "CALL db.createLabel('Evil')",
    "CALL db.createProperty('evil')",
    "CALL db.clearQueryCaches()",
    "CALL db.checkpoint()",
    "CALL dbms.listConnections()",
    "CALL dbms.killConnection('bolt-1')",
    "CALL dbms.security.listUsers()",
    "CALL dbms.queryJmx('*:*')",
    "CALL dbms.scheduler.jobs()",
    "CALL dbms.upgrade()",
    "CALL apoc.load.json('file:///etc/passwd')",
    "CALL apoc.cypher.runWrite('CREATE (:Evil)', {})",
    "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "LOAD CSV FROM 'https://evil.example/' AS line RETURN line",
    "LOAD CSV FROM 'ftp://evil.example/' AS line RETURN line"
  })
  void usersOnlyRead(String cypher) {
    List<?> before = graph();
    for (String database : List.of("neo4j", "system")) {
      assertThatThrownBy(() -> run(database, cypher)).as(database).isInstanceOf(Neo4jException.class);
    }
    assertThat(graph()).isEqualTo(before);
  }

  @Test
  void theSameOverHttp() throws IOException {
    String answer = Attack.query(serving.http(), Attack.password(serving.password()), "CREATE (:Evil)");
    assertThat(answer).contains("Neo.ClientError.Security.Forbidden");
  }

  @Test
  void usersSeeAndEndNobodyElsesQueries() {
    assertThat(read("SHOW TRANSACTIONS YIELD username RETURN collect(DISTINCT username)")).isEqualTo(List.of(Serving.USER));
    assertThat(read("SHOW SETTINGS YIELD name RETURN collect(name)")).isEqualTo(List.of());
  }

  @Test
  void kithGoesOnWriting() {
    write(store, note("Bob.md"));
    assertThat(read("MATCH (n:Note {path: 'Bob.md'}) RETURN count(n)")).isEqualTo(1L);
    assertThat(store.read("CALL db.labels() YIELD label RETURN count(label) > 0 AS some", Map.of()).rows()).isEqualTo(List.of(List.of(true)));
  }

  @Test
  void nobodyOutsideThisMachineIsHeard() throws IOException {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().filter(Inet4Address.class::isInstance).filter(each -> !each.isLoopbackAddress()).toList()) {
        for (int port : List.of(serving.http(), serving.bolt())) {
          assertThatThrownBy(() -> new Socket(address, port).close()).as("%s:%d", address, port).isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  @Test
  void thePasswordIsItsOwnersAndStays() throws IOException {
    Path file = directory.resolve("password");
    assertThat(Files.getPosixFilePermissions(file)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    assertThat(Password.in(directory)).isEqualTo(serving.password()).matches("[0-9a-z]{25}");
  }

  private static String count(Map<String, String> headers) throws IOException {
    return Attack.query(serving.http(), headers, "MATCH (n) RETURN count(n)");
  }

  private static Map<String, String> with(String header, String value) {
    Map<String, String> headers = new java.util.HashMap<>(Attack.password(serving.password()));
    headers.put(header, value);
    return headers;
  }

  private static List<?> graph() {
    return List.of(
        store.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)", Map.of()).rows(),
        store.read("SHOW INDEXES YIELD name RETURN name ORDER BY name", Map.of()).rows(),
        store.read("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name", Map.of()).rows());
  }

  private static Object read(String cypher) {
    return run("neo4j", cypher).get(0);
  }

  /** The first column. */
  private static List<Object> run(String database, String cypher) {
    try (Session session = user.session(SessionConfig.forDatabase(database))) {
      return session.run(cypher).list(row -> row.get(0).asObject());
    }
  }

  private static Driver driver(AuthToken token) {
    return GraphDatabase.driver(serving.driver(), token, Config.builder().withLogging(Logging.none()).build());
  }

  private static void write(GraphStore to, Fragment note) {
    to.write(new GraphChange(List.of(), List.of(note), new Stamp("1", "fingerprint", "/vault")));
  }

  private static Fragment note(String path) {
    NodeKey key = NodeKey.note(path);
    return new Fragment(List.of(new NodeValue(key, List.of("Note"), Map.of("path", path))), List.of());
  }
}
