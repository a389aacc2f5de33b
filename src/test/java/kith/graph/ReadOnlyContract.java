package kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may not do, whichever Neo4j it is asked of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReadOnlyContract {

  private Path directory;
  private GraphStore store;
  private String graph;
  private String schema;

  /** An empty store. */
  protected abstract GraphStore open(Path directory) throws Exception;

  @BeforeAll
  void fill(@TempDir Path temp) throws Exception {
    directory = temp;
    Files.writeString(directory.resolve("secret.csv"), "secret\n");
    store = open(Files.createDirectory(directory.resolve("store")));
    store.write(RandomGraph.change(Map.of(), RandomGraph.of(1), "1"));
    graph = Dump.of(store);
    schema = schema();
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(Dump.of(store)).isEqualTo(graph);
    assertThat(schema()).isEqualTo(schema);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Note {path: 'new.md'})",
        "CREATE (:Unheard {of: 1})",
        "MERGE (n:Note {path: 'new.md'}) RETURN n",
        "MATCH (n) SET n.title = 'x'",
        "MATCH (n) SET n:Person",
        "MATCH (n) REMOVE n.title",
        "MATCH (n) DETACH DELETE n",
        "MATCH ()-[r]->() DELETE r",
        "MATCH (n:Nobody) SET n.title = 'x'",
        "FOREACH (i IN [1] | CREATE (:Note {path: 'new.md'}))",
        "CALL () { CREATE (:Note {path: 'new.md'}) } RETURN 1 AS one",
        "EXPLAIN CREATE (:Note {path: 'new.md'})",
        "PROFILE CREATE (:Note {path: 'new.md'})",
        "MATCH (n) CALL (n) { SET n.title = 'x' } IN TRANSACTIONS",
        "MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one",
        "CREATE INDEX titles FOR (n:Note) ON (n.title)",
        "CREATE CONSTRAINT titles FOR (n:Note) REQUIRE n.title IS UNIQUE",
        "DROP CONSTRAINT note_path",
        "DROP INDEX names",
        "CALL db.createLabel('Unheard')",
        "CALL db.createProperty('unheard')",
        "CALL db.clearQueryCaches()",
        "CALL db.resampleOutdatedIndexes()",
        "CALL db.resampleIndex('note_path')",
        "CALL db.stats.clear('QUERIES')",
        "CALL tx.setMetaData({a: 1})",
        "CALL dbms.listConfig()",
        "CALL dbms.upgrade()",
        "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line",
        "load /**/ csv FROM 'ftp://127.0.0.1:1/x' AS line RETURN line",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
      })
  void refuses(String query) {
    assertThatThrownBy(() -> store.read(query, Map.of()))
        .isInstanceOf(QueryRefused.class)
        .hasMessageStartingWith("Only reading")
        .hasMessageNotContaining("kith-reader");
  }

  @Test
  void readsNoFile() {
    String file = directory.resolve("secret.csv").toUri().toString();
    assertThatThrownBy(() -> store.read("LOAD CSV FROM $file AS line RETURN line", Map.of("file", file)))
        .isInstanceOf(QueryRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE USER bob SET PASSWORD 'abcdefgh'",
        "ALTER USER neo4j SET PASSWORD 'abcdefgh'",
        "CREATE DATABASE other",
        "STOP DATABASE neo4j",
        "USE system CREATE USER bob SET PASSWORD 'abcdefgh'",
        "RETURN 1 AS one; CREATE (:Note {path: 'new.md'})",
      })
  void cannotReachTheServer(String query) {
    assertThatThrownBy(() -> store.read(query, Map.of())).isInstanceOfAny(QueryFailed.class, QueryRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n) RETURN count(n) AS n",
        "MATCH (n) RETURN count(n) AS n;",
        "PROFILE MATCH (n) RETURN count(n) AS n",
        "CYPHER 5 profile MATCH (n) RETURN count(n) AS n",
        "CALL db.labels()",
        "CALL db.schema.visualization()",
        "CALL db.index.fulltext.queryNodes('names', 'title') YIELD node RETURN node",
        "SHOW INDEXES YIELD name",
        "SHOW CONSTRAINTS YIELD name",
      })
  void reads(String query) {
    assertThat(store.read(query, Map.of()).rows()).isNotEmpty();
  }

  @Test
  void saysWhereAQueryIsWrong() {
    assertThatThrownBy(() -> store.read("MATCH (n RETURN n", Map.of()))
        .isInstanceOf(QueryFailed.class)
        .hasMessageContaining("line 1, column 10");
    assertThatThrownBy(() -> store.read("RETURN $name AS name", Map.of()))
        .isInstanceOf(QueryFailed.class)
        .hasMessageContaining("name");
  }

  @Test
  void namesInAnyScriptAndWithoutAccentsAreFound() {
    assertThat(store.read("CALL db.index.fulltext.queryNodes('names', 'TÏTLE') YIELD node RETURN node", Map.of()).rows())
        .isNotEmpty();
    assertThat(store.read("CALL db.index.fulltext.queryNodes('names', 'alias') YIELD node RETURN node", Map.of()).rows())
        .isNotEmpty();
  }

  @Test
  void givesValuesThatKnowNothingOfNeo4j() {
    String query =
        "RETURN 1 AS long, 1.5 AS double, [1, null] AS list, {a: [true]} AS map, date('2025-11-06') AS date, "
            + "duration('P1D') AS duration, duration('-P14M1DT3601.5S') AS longer, point({x: 1, y: 2}) AS point, $given AS given, null AS nothing";
    assertThat(store.read(query, Map.of("given", List.of("x"))).rows().get(0))
        .containsExactly(
            1L,
            1.5,
            Arrays.asList(1L, null),
            Map.of("a", List.of(true)),
            LocalDate.of(2025, 11, 6),
            "P1D",
            "P-1Y-2M-1DT-1H-1.5S",
            Map.of("crs", "cartesian", "coordinates", List.of(1.0, 2.0)),
            List.of("x"),
            null);
  }

  @Test
  void givesPathsStepByStep() {
    Object path = store.read("MATCH path = (:Note)-->(:Note) RETURN path LIMIT 1", Map.of()).rows().get(0).get(0);
    assertThat(path).isInstanceOf(Shown.Path.class);
    assertThat(((Shown.Path) path).steps())
        .hasExactlyElementsOfTypes(Shown.Node.class, Shown.Relationship.class, Shown.Node.class);
  }

  private String schema() {
    return store.read("SHOW INDEXES YIELD name RETURN collect(name) AS names", Map.of()).toString()
        + store.read("CALL db.labels() YIELD label RETURN collect(label) AS labels", Map.of())
        + store.read("CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS names", Map.of());
  }
}
