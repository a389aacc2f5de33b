package kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, whichever Neo4j it is. */
public abstract class GraphStoreContract {

  private static final Stamp STAMP = new Stamp("1", "fingerprint", "/vault");

  private GraphStore store;

  /** An empty store, never written. */
  protected abstract GraphStore open() throws Exception;

  @BeforeEach
  void openStore() throws Exception {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void neverWrittenHasNoStamp() {
    assertThat(store.stamp()).isEmpty();
    assertThat(Dump.of(store)).isEmpty();
  }

  @Test
  void keepsWhatWasWritten() {
    Map<NodeKey, Fragment> graph = RandomGraph.of(1);
    store.write(RandomGraph.change(Map.of(), graph, "first"));
    assertThat(Dump.of(store)).isEqualTo(Dump.of(graph.values()));
    assertThat(store.stamp()).contains(new Stamp("first", "fingerprint", "/vault"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void replacesWhateverWasThere(long seed) {
    Map<NodeKey, Fragment> graph = RandomGraph.of(seed);
    store.replace(RandomGraph.change(Map.of(), RandomGraph.of(seed + 10), "before"));
    store.replace(RandomGraph.change(Map.of(), graph, "after"));
    assertThat(Dump.of(store)).isEqualTo(Dump.of(graph.values()));
    assertThat(store.stamp().map(Stamp::commit)).contains("after");
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 300_000})
  void anyHistoryOfChangesEndsInTheGraphOfAFreshLoad(long seed) {
    Map<NodeKey, Fragment> before = new TreeMap<>();
    for (long step = seed; step < seed + 60; step++) {
      Map<NodeKey, Fragment> after = RandomGraph.of(step);
      store.write(RandomGraph.change(before, after, "step " + step));
      assertThat(Dump.of(store)).as("graph %d", step).isEqualTo(Dump.of(after.values()));
      assertThat(store.stamp().map(Stamp::commit)).contains("step " + step);
      before = after;
    }
  }

  @Test
  void aNoteTakesOverTheEntityItIsAboutAndGivesItUpAgain() {
    NodeKey entity = NodeKey.entity("ann");
    NodeKey ann = NodeKey.note("Ann.md");
    NodeKey other = NodeKey.note("Other.md");
    Fragment alone = fragment(entity, List.of("Entity", "Person"), Map.of("id", "ann"));
    Fragment plain = fragment(ann, List.of("Note"), Map.of("path", "Ann.md"));
    Fragment about = fragment(ann, List.of("Note", "Entity", "Person"), Map.of("path", "Ann.md", "id", "ann"));
    write(List.of(), alone, plain, linking(other, entity));
    write(List.of(entity), about, linking(other, ann));
    assertGraph(about, linking(other, ann));
    write(List.of(), plain, alone, linking(other, entity));
    assertGraph(plain, alone, linking(other, entity));
  }

  @Test
  void twoNotesExchangeTheEntitiesTheyAreAbout() {
    write(List.of(), about("A.md", "ann"), about("B.md", "bob"));
    write(List.of(), about("A.md", "bob"), about("B.md", "ann"));
    assertGraph(about("A.md", "bob"), about("B.md", "ann"));
  }

  @Test
  void equalRelationshipsAreSeveral() {
    NodeKey a = NodeKey.note("A.md");
    Fragment target = fragment(NodeKey.note("B.md"), List.of("Note"), Map.of("path", "B.md"));
    for (int times : new int[] {2, 3, 1, 0, 2}) {
      Fragment links = fragment(a, List.of("Note"), Map.of("path", "A.md"), link(a, target.anchor(), times));
      write(List.of(), links, target);
      assertGraph(links, target);
    }
  }

  @Test
  void aChangeThatFailsLeavesNothing() {
    Fragment kept = fragment(NodeKey.note("A.md"), List.of("Note"), Map.of("path", "A.md"));
    write(List.of(), kept);
    GraphChange wrong =
        new GraphChange(
            List.of(kept.anchor()),
            List.of(linking(NodeKey.note("B.md"), NodeKey.note("Nowhere.md"))),
            new Stamp("2", "other", "/vault"));
    assertThatThrownBy(() -> store.write(wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Nowhere.md");
    assertGraph(kept);
    assertThat(store.stamp()).contains(STAMP);
  }

  @Test
  void aFirstChangeThatFailsLeavesNothingThatCouldBeTakenForAGraph() {
    Fragment wrong = linking(NodeKey.note("B.md"), NodeKey.note("Nowhere.md"));
    assertThatThrownBy(() -> write(List.of(), wrong)).hasMessageContaining("Nowhere.md");
    assertThat(store.stamp()).isEmpty();
  }

  @Test
  void showsTheValuesOfThePropertiesAsTheyWereGiven() {
    Map<String, Object> properties =
        Map.of(
            "path", "A.md",
            "count", 3L,
            "share", 0.5,
            "missing", true,
            "date", LocalDate.of(2025, 11, 6),
            "aliases", List.of("Ann", "A. Nowak"),
            "none", List.of());
    Fragment note = fragment(NodeKey.note("A.md"), List.of("Note"), properties);
    write(List.of(), note);
    assertGraph(note);
    write(List.of(), fragment(note.anchor(), List.of("Note"), Map.of("path", "A.md")));
    write(List.of(), note);
    assertGraph(note);
  }

  private void write(List<NodeKey> gone, Fragment... put) {
    store.write(new GraphChange(gone, List.of(put), STAMP));
  }

  private void assertGraph(Fragment... fragments) {
    assertThat(Dump.of(store)).isEqualTo(Dump.of(List.of(fragments)));
  }

  private static Fragment about(String path, String id) {
    return fragment(NodeKey.note(path), List.of("Note", "Entity"), Map.of("path", path, "id", id));
  }

  private static Fragment linking(NodeKey from, NodeKey to) {
    return fragment(from, List.of("Note"), Map.of("path", from.value()), link(from, to, 1));
  }

  private static RelationshipValue[] link(NodeKey from, NodeKey to, int times) {
    RelationshipValue[] links = new RelationshipValue[times];
    java.util.Arrays.fill(links, new RelationshipValue(RelationshipType.LINKS_TO, from, to, Map.of("line", 1L)));
    return links;
  }

  private static Fragment fragment(
      NodeKey key, List<String> labels, Map<String, Object> properties, RelationshipValue... relationships) {
    return new Fragment(List.of(new NodeValue(key, labels, properties)), List.of(relationships));
  }

  @Test
  void aQueryThatIsCancelledEnds() throws Exception {
    String endless = "UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(a + b) AS n";
    CompletableFuture<Rows> reading = CompletableFuture.supplyAsync(() -> store.read(endless, Map.of()));
    while (!reading.isDone()) {
      store.cancel();
      Thread.sleep(10);
    }
    assertThatThrownBy(reading::join).hasCauseInstanceOf(QueryFailed.class).hasMessageContaining("The query was cancelled.");
    assertThat(store.read("RETURN 1 AS n", Map.of()).rows()).hasSize(1);
  }
}
