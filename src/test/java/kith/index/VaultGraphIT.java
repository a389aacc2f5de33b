package kith.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kith.config.SettingsReader;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.graph.Stamp;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the last run ended, the next one has the whole graph. */
class VaultGraphIT {

  @TempDir Path temp;
  private Path root;
  private TempGenerations generations;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void makeVault() throws IOException {
    root = Files.createDirectory(temp.resolve("vault"));
    generations = new TempGenerations(temp.resolve("store"));
    EditedVault vault = new EditedVault(root, 42);
    for (int i = 0; i < 12; i++) {
      vault.edit();
    }
    Files.deleteIfExists(root.resolve("kith.yml"));
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    int notes;
    try (VaultGraph first = VaultGraph.refresh(setup())) {
      notes = first.outcome().changes().notes();
      assertThat(first.outcome().rebuilt()).isTrue();
      assertThat(first.outcome().changes().added()).isEqualTo(first.outcome().changes().notes());
    }
    Files.writeString(root.resolve("New.md"), "[[Ann Lee]]");
    try (VaultGraph second = VaultGraph.refresh(setup())) {
      assertThat(second.outcome().rebuilt()).isFalse();
      assertThat(second.outcome().changes()).isEqualTo(new Changes(notes + 1, List.of(NoteChange.of(NoteChange.What.ADDED, "New.md"))));
      assertThat(GraphDump.of(second.store())).isEqualTo(fresh());
    }
    assertThat(generations.made()).isEqualTo(1);
  }

  @Test
  void tellsARenameFromARemovalAndAnAddition() throws IOException {
    Files.writeString(root.resolve("One.md"), "one of a kind");
    VaultGraph.refresh(setup()).close();
    Files.move(root.resolve("One.md"), root.resolve("Two.md"));
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(graph.outcome().changes().renamed()).isEqualTo(1);
      assertThat(graph.outcome().changes().added() + graph.outcome().changes().removed()).isZero();
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  /** A first index of this size is written as files, what is added to a graph by a transaction. */
  @Test
  void aLargeGraphIsTheSameWrittenAtOnceAndGrown() throws IOException {
    VaultGraph.refresh(setup()).close();
    for (int i = 0; i < 450; i++) {
      Files.writeString(root.resolve("Sync " + i + ".md"), meeting(i));
    }
    try (VaultGraph grown = VaultGraph.refresh(setup())) {
      assertThat(grown.outcome().rebuilt()).isFalse();
      assertThat(grown.store().nodes(NodeKey.Label.TASK, List.of())).hasSizeGreaterThan(4_000);
      assertThat(GraphDump.of(grown.store())).isEqualTo(fresh());
    }
  }

  private static String meeting(int number) {
    return "---\nattendees: [Ann Lee, Guest No%d]\ndate: 2025-03-%02d\n---\n".formatted(number % 40, number % 28 + 1)
        + "- [ ] Write to [[Topic %d]] @Ann Lee 📅 2025-04-01\n".formatted(number % 30).repeat(9);
  }

  @Test
  void otherSettingsMakeAnotherGraph() throws IOException {
    VaultGraph.refresh(setup()).close();
    Files.writeString(root.resolve("kith.yml"), "me: Ann Lee\n");
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(graph.outcome().rebuilt()).isTrue();
      assertThat(said).anyMatch(line -> line.contains("settings"));
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  @Test
  void aKillBetweenGraphAndLedgerIsMendedByTheNextRun() throws IOException {
    VaultGraph.refresh(setup()).close();
    Files.writeString(root.resolve("New.md"), "attendees: nobody\n\n[[Ann Lee]]");
    assertThatThrownBy(() -> VaultGraph.refresh(setup(VaultGraphIT::killed)))
        .hasMessage("killed");
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(said).anyMatch(line -> line.contains("interrupted"));
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  @Test
  void aDamagedLedgerIsMadeAnew() throws IOException {
    VaultGraph.refresh(setup()).close();
    Files.writeString(generations.current().orElseThrow().resolve("ledger.mv"), "not a ledger at all");
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(said).anyMatch(line -> line.contains("ledger"));
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  @Test
  void aStoreThatIsGoneIsMadeAnew() throws IOException {
    VaultGraph.refresh(setup()).close();
    try (var files = Files.walk(generations.current().orElseThrow().resolve("neo4j"))) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  @Test
  void staysOpenWhileNotesAndSettingsChange() throws IOException {
    try (VaultGraph graph = VaultGraph.refresh(setup())) {
      assertThat(refresh(graph).changes()).isEqualTo(Changes.none(graph.outcome().changes().notes()));
      Files.writeString(root.resolve("New.md"), "attendees: nobody\n\n[[Somebody New]] and [[Ann Lee]]");
      assertThat(refresh(graph).changes().added()).isEqualTo(1);
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
      Files.writeString(root.resolve("kith.yml"), "me: Ann Lee\nwords:\n  attendee-headings: [crew]\n");
      assertThat(refresh(graph).rebuilt()).isFalse();
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
    assertThat(generations.made()).isEqualTo(1);
    try (VaultGraph next = VaultGraph.refresh(setup())) {
      assertThat(next.outcome().rebuilt()).isFalse();
      assertThat(GraphDump.of(next.store())).isEqualTo(fresh());
    }
  }

  @Test
  void anUpdateThatFailsLeavesTheOldGraphOpen() throws IOException {
    List<String> before = fresh();
    AtomicBoolean full = new AtomicBoolean();
    try (VaultGraph graph = VaultGraph.refresh(setup(directory -> full(directory, full)))) {
      Files.writeString(root.resolve("New.md"), "[[Somebody New]]");
      full.set(true);
      assertThatThrownBy(() -> refresh(graph)).hasMessage("full");
      assertThat(GraphDump.of(graph.store())).isEqualTo(before);
      full.set(false);
      refresh(graph);
      assertThat(GraphDump.of(graph.store())).isEqualTo(fresh());
    }
  }

  private VaultGraph.Outcome refresh(VaultGraph graph) throws IOException {
    VaultSetup now = setup();
    return graph.refresh(now.settings(), now.settingsFile(), Progress.NONE);
  }

  @Test
  void asItIsLooksAtNoNote() throws IOException {
    VaultGraph.refresh(setup()).close();
    List<String> before = fresh();
    Files.writeString(root.resolve("New.md"), "[[Somebody New]]");
    try (VaultGraph graph = VaultGraph.asItIs(setup())) {
      assertThat(GraphDump.of(graph.store())).isEqualTo(before);
    }
  }

  private List<String> fresh() throws IOException {
    Path file = Files.createTempFile(temp, "ledger", ".mv");
    Files.delete(file);
    try (Ledger ledger = Ledger.open(file)) {
      VaultSetup setup = setup();
      return GraphDump.of(setup.update(ledger).plan(setup.survey(ledger), setup.fingerprint(), setup.root()).change().put());
    }
  }

  private VaultSetup setup() throws IOException {
    return setup(EmbeddedGraphStore::open);
  }

  private VaultSetup setup(StoreOpening open) throws IOException {
    Path file = root.resolve("kith.yml");
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Progress progress =
        new Progress() {
          @Override
          public void say(String line) {
            said.add(line);
          }
        };
    return new VaultSetup(Vault.at(root), SettingsReader.read("kith.yml", bytes), bytes, generations, open, progress);
  }

  /** A store that something else happens to when it is written. */
  private record Failing(GraphStore store, Consumer<GraphChange> write) implements GraphStore {

    @Override
    public void cancel() {
      store.cancel();
    }

    @Override
    public GraphStore another() {
      return store.another();
    }

    @Override
    public Optional<Stamp> stamp() {
      return store.stamp();
    }

    @Override
    public Rows read(String cypher, Map<String, Object> parameters) {
      return store.read(cypher, parameters);
    }

    @Override
    public List<Shown.Node> nodes(NodeKey.Label label, List<String> properties) {
      return store.nodes(label, properties);
    }

    @Override
    public void write(GraphChange change) {
      write.accept(change);
    }

    @Override
    public void replace(GraphChange change) {
      store.replace(change);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  /** Its process dies right after a commit. */
  private static GraphStore killed(Path directory) {
    GraphStore store = EmbeddedGraphStore.open(directory);
    return new Failing(store, change -> {
      store.write(change);
      store.close();
      throw new IllegalStateException("killed");
    });
  }

  /** Its disk is full for a while. */
  private static GraphStore full(Path directory, AtomicBoolean full) {
    GraphStore store = EmbeddedGraphStore.open(directory);
    return new Failing(store, change -> {
      if (full.get()) {
        throw new IllegalStateException("full");
      }
      store.write(change);
    });
  }
}
