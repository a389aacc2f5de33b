package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kith.graph.Dump;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.RandomGraph;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a database is, and what becomes of what is in it. */
@ExtendWith(OneNeo4j.class)
class SharedDatabaseIT {

  private static final GraphChange ONE = change(1, "one");
  private static final GraphChange OTHER = change(2, "other");

  private static ServedNeo4j server;

  @BeforeAll
  static void serve(ServedNeo4j one) {
    server = one;
  }

  @BeforeEach
  void empty() {
    server.empty();
  }

  @Test
  void anEmptyDatabaseIsTakenWithAndWithoutTheSchema() {
    for (int i = 0; i < 2; i++) {
      try (BoltGraphStore store = open("/vault", Taking.EMPTY)) {
        assertThat(store.stamp()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "CREATE (:Film {title: 'Alien'})<-[:ACTED_IN]-(:Person {name: 'Sigourney Weaver'})", "CREATE ()",
    "CREATE INDEX films FOR (film:Film) ON (film.title)", "CREATE CONSTRAINT films FOR (film:Film) REQUIRE film.title IS UNIQUE"
  })
  void somethingElseIsRefusedUnlessForcedAndNeverTouched(String something) {
    server.run(something);
    List<String> data = server.data();
    List<String> schema = server.schema();
    assertRefused("/vault", Taking.EMPTY, "holds something else", "--force");
    assertThat(server.data()).isEqualTo(data);
    assertThat(server.schema()).isEqualTo(schema);
    try (BoltGraphStore store = open("/vault", Taking.SHARED)) {
      store.replace(ONE);
      store.write(new GraphChange(List.of(), OTHER.put(), stamp("more", "/vault")));
      store.replace(OTHER);
      store.replace(new GraphChange(List.of(), List.of(), stamp("none", "/vault")));
    }
    server.run("MATCH (vault:Vault) DELETE vault");
    assertThat(server.data()).isEqualTo(data);
    assertThat(server.schema()).containsAll(schema);
  }

  @Test
  void onceTakenItNeedsNoForce() {
    server.run("CREATE (:Film)");
    try (BoltGraphStore store = open("/vault", Taking.SHARED)) {
      store.replace(ONE);
    }
    try (BoltGraphStore store = open("/vault", Taking.EMPTY)) {
      assertThat(store.stamp()).contains(ONE.stamp());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "CREATE (:Task {text: 'theirs'})", "CREATE (:Vault {door: 'steel'})", "CREATE ()-[:MET]->()", "CREATE INDEX theirs FOR (note:Note) ON (note.size)",
    "CREATE CONSTRAINT names FOR (film:Film) REQUIRE film.title IS UNIQUE", "CREATE (:Vault {root: '/vault'}), (:Vault {root: '/other'})"
  })
  void whatCouldBeTakenForKithsIsNeverMixedWithIt(String theirs) {
    server.run(theirs);
    List<String> before = server.data();
    List<String> schema = server.schema();
    for (Taking taking : List.of(Taking.EMPTY, Taking.SHARED)) {
      assertThatThrownBy(() -> open("/vault", taking)).isInstanceOf(StoreUnavailable.class).hasMessageContaining("NEO4J_DATABASE");
    }
    assertThat(server.data()).isEqualTo(before);
    assertThat(server.schema()).isEqualTo(schema);
  }

  @Test
  void anotherVaultsIsRefusedUnlessItIsGivenOver() {
    try (BoltGraphStore store = open("/vault", Taking.EMPTY)) {
      store.replace(ONE);
    }
    assertRefused("/other", Taking.EMPTY, "/vault", "NEO4J_DATABASE");
    assertRefused("/other", Taking.SHARED, "/vault", "kith index --rebuild --force");
    try (BoltGraphStore store = open("/other", Taking.ANOTHERS)) {
      store.replace(new GraphChange(List.of(), OTHER.put(), stamp("other", "/other")));
      assertThat(Dump.of(store)).isEqualTo(Dump.of(OTHER.put()));
    }
    assertRefused("/vault", Taking.EMPTY, "/other");
  }

  @Test
  void aLargeGraphIsTheSameInParts() {
    try (BoltGraphStore store = BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY, Limits.USUAL.inParts())) {
      store.replace(ONE);
      assertThat(Dump.of(store)).isEqualTo(Dump.of(ONE.put()));
      store.write(RandomGraph.change(RandomGraph.of(1), RandomGraph.of(2), "2"));
      assertThat(Dump.of(store)).isEqualTo(Dump.of(RandomGraph.of(2).values()));
      assertThat(store.stamp().map(Stamp::commit)).contains("2");
    }
  }

  /** As a kill leaves it: its first part was written, and the rest wasn't. */
  @Test
  void whatIsHalfWrittenIsNoGraphAndIsReplaced() {
    Fragment wrong = RandomGraph.of(1).values().stream().filter(each -> !each.relationships().isEmpty()).findFirst().orElseThrow();
    try (BoltGraphStore store = BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY, Limits.USUAL.inParts())) {
      store.replace(OTHER);
      assertThatThrownBy(() -> store.replace(new GraphChange(List.of(), List.of(wrong), ONE.stamp()))).isInstanceOf(IllegalStateException.class);
    }
    try (BoltGraphStore store = open("/vault", Taking.EMPTY)) {
      assertThat(store.stamp()).isEmpty();
      store.replace(ONE);
      assertThat(Dump.of(store)).isEqualTo(Dump.of(ONE.put()));
    }
  }

  @Test
  void ofTwoWhoWriteTheLaterIsTold() {
    for (Limits limits : List.of(Limits.USUAL, Limits.USUAL.inParts())) {
      try (BoltGraphStore store = BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY, limits); BoltGraphStore late = open("/vault", Taking.EMPTY)) {
        store.replace(ONE);
        assertThatThrownBy(() -> late.replace(OTHER)).isInstanceOf(StoreUnavailable.class).hasMessageContaining("Another Kith");
        assertThat(Dump.of(late)).isEqualTo(Dump.of(ONE.put()));
        server.clear();
      }
    }
  }

  private static void assertRefused(String root, Taking taking, String... because) {
    assertThatThrownBy(() -> open(root, taking)).isInstanceOf(StoreUnavailable.class).hasMessageContainingAll(because).hasMessageContaining(server.url());
  }

  private static BoltGraphStore open(String root, Taking taking) {
    return BoltGraphStore.open(server.address(), root, taking);
  }

  private static GraphChange change(long seed, String commit) {
    Map<NodeKey, Fragment> graph = RandomGraph.of(seed);
    return new GraphChange(List.of(), List.copyOf(graph.values()), stamp(commit, "/vault"));
  }

  private static Stamp stamp(String commit, String root) {
    return new Stamp(commit, "fingerprint", root);
  }
}
