package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Who may write a database that Kith serves may do that, and reaches nothing else. */
@ExtendWith(OneNeo4j.class)
class WritableIT {

  private static ServedNeo4j server;

  @BeforeAll
  static void serve(ServedNeo4j one) {
    server = one;
  }

  @Test
  void nodesAndSchemaCanBeWritten() {
    server.run("CREATE (:Film {title: 'Alien'})");
    server.run("MATCH (film:Film) SET film.year = 1979");
    server.run("CREATE INDEX films FOR (film:Film) ON (film.title)");
    assertThat(server.has("MATCH (film:Film {title: 'Alien', year: 1979}) RETURN film")).isTrue();
    assertThat(server.schema()).anyMatch(part -> part.contains("films"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'evil-evil'",
    "CREATE DATABASE evil",
    "STOP DATABASE neo4j",
    "CALL dbms.setConfigValue('db.transaction.timeout', '1s')",
    "CALL apoc.load.json('file:///etc/passwd')"
  })
  void filesAddressesAndTheServerAreOutOfReach(String cypher) {
    assertThatThrownBy(() -> server.run(cypher)).isInstanceOf(Neo4jException.class).hasMessageNotContaining("root:");
  }

  @Test
  void aUserThatIsMadeThereIsNotLetIn() {
    server.run("CREATE USER evil SET PASSWORD 'evil-evil' CHANGE NOT REQUIRED");
    try (Driver evil = GraphDatabase.driver(server.url(), AuthTokens.basic("evil", "evil-evil"))) {
      assertThatThrownBy(evil::verifyConnectivity).isInstanceOf(AuthenticationException.class);
    } finally {
      server.run("DROP USER evil");
    }
  }
}
