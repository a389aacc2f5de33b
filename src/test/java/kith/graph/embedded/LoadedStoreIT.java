package kith.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import kith.graph.Dump;
import kith.graph.GraphChange;
import kith.graph.RandomGraph;
import kith.graph.Schema;
import kith.graph.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.io.layout.Neo4jLayout;

/** What a store is like whose graph was written as files. */
class LoadedStoreIT {

  private static final GraphChange GRAPH = HaltedLoad.graph(List.of("Ann"), List.of());

  @TempDir private Path directory;

  @Test
  void hasItsSchema() {
    try (EmbeddedGraphStore store = loaded();
        Transaction tx = store.server().database().beginTx()) {
      List<String> indexes =
          StreamSupport.stream(tx.schema().getIndexes().spliterator(), false).map(IndexDefinition::getName).toList();
      // Neo4j's own two are those that find nodes by label and relationships by type.
      assertThat(indexes).hasSize(Schema.statements().size() + 2);
      assertThatThrownBy(() -> tx.createNode(Label.label("Note")).setProperty("path", "7.md"))
          .isInstanceOf(ConstraintViolationException.class);
    }
  }

  @Test
  void findsWhatIsInItsIndexes() {
    try (EmbeddedGraphStore store = loaded()) {
      assertThat(store.read("CALL db.index.fulltext.queryNodes('names', 'ann') YIELD node RETURN node.path AS path", Map.of()).rows())
          .containsExactly(List.of(HaltedLoad.NOTES - 1 + ".md"));
      assertThat(store.read("MATCH (:Note {path: '7.md'})-[:LINKS_TO]->(to) RETURN to.path AS path", Map.of()).rows())
          .containsExactly(List.of("8.md"));
      assertThat(store.read("MATCH ()-[link:LINKS_TO]->() RETURN count(link) AS links", Map.of()).rows())
          .containsExactly(List.of((long) HaltedLoad.NOTES));
    }
  }

  @Test
  void isConsistentAndStaysSoWhenItChanges() throws Exception {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory, 1)) {
      store.write(RandomGraph.change(Map.of(), RandomGraph.of(1), "1"));
    }
    assertThat(inconsistencies()).isEmpty();
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory, 1)) {
      store.write(RandomGraph.change(RandomGraph.of(1), RandomGraph.of(2), "2"));
      assertThat(Dump.of(store)).isEqualTo(Dump.of(RandomGraph.of(2).values()));
    }
    assertThat(inconsistencies()).isEmpty();
  }

  @Test
  void isEmptyAndUsableWhenTheLoadFailed() {
    GraphChange failing = HaltedLoad.graph(List.of(), HaltedLoad.touched(() -> new IllegalStateException("failed on purpose")));
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory, 1)) {
      assertThatThrownBy(() -> store.write(failing)).hasStackTraceContaining("failed on purpose");
      assertThat(store.stamp()).isEmpty();
      assertThat(Dump.of(store)).isEmpty();
      store.write(GRAPH);
      assertThat(store.stamp()).contains(GRAPH.stamp());
      assertThat(Dump.of(store)).isEqualTo(Dump.of(GRAPH.put()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes", "relationships"})
  void isNeverTakenForAGraphWhenTheLoadWasKilled(String at) throws Exception {
    Process load = HaltedLoad.start(directory, at);
    assertThat(load.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(load.exitValue()).isEqualTo(HaltedLoad.HALTED);
    assertThatThrownBy(this::change).isInstanceOfSatisfying(StoreUnavailable.class, e -> assertThat(e.isDamaged()).isTrue());
  }

  private void change() {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory, 1)) {
      assertThat(store.stamp()).isEmpty();
      store.write(GRAPH);
    }
  }

  private EmbeddedGraphStore loaded() {
    EmbeddedGraphStore store = EmbeddedGraphStore.open(directory, 1);
    store.write(GRAPH);
    return store;
  }

  /** What Neo4j's own checker finds; nothing in a store that is as it should be. */
  private String inconsistencies() throws Exception {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    ConsistencyCheckService.Result result =
        new ConsistencyCheckService(Neo4jLayout.of(directory).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
            .with(Config.defaults(GraphDatabaseSettings.neo4j_home, directory))
            .with(found)
            .runFullConsistencyCheck();
    return result.isSuccessful() ? "" : result.summary() + found.toString(StandardCharsets.UTF_8);
  }
}
