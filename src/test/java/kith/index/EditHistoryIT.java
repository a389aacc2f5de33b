package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.config.Settings;
import kith.config.SettingsReader;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any history of edits the graph is the one that a fresh index gives, byte for byte: generated sequences of files added,
 * changed, renamed and removed, with aliases, kinds and settings that come and go.
 */
class EditHistoryIT {

  private static final int EDITS = 80;

  /** One edit in so many is seen by a graph that was closed meanwhile, the others by one that stays open. */
  private static final int REOPENED = 12;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyHistoryEndsInTheFreshGraph(long seed) throws IOException {
    Path root = Files.createDirectory(temp.resolve("vault"));
    EditedVault edited = new EditedVault(root, seed);
    TempGenerations generations = new TempGenerations(temp.resolve("store"));
    List<String> history = new ArrayList<>();
    VaultGraph graph = VaultGraph.refresh(setup(root, generations));
    for (int i = 0; i < EDITS; i++) {
      history.add(edited.edit());
      VaultSetup setup = setup(root, generations);
      if (i % REOPENED == seed) {
        graph.close();
        graph = VaultGraph.refresh(setup);
      } else {
        graph.refresh(setup.settings(), setup.settingsFile(), Progress.NONE);
      }
      assertThat(GraphDump.of(graph.store())).as("after %s", history).isEqualTo(fresh(setup, i));
    }
    graph.close();
  }

  private List<String> fresh(VaultSetup setup, int number) {
    try (Ledger ledger = Ledger.open(temp.resolve("fresh-" + number + ".mv"))) {
      return GraphDump.of(setup.update(ledger).plan(setup.survey(ledger), setup.fingerprint(), setup.root()).change().put());
    }
  }

  private static VaultSetup setup(Path root, Generations generations) throws IOException {
    Path file = root.resolve("kith.yml");
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Settings settings = SettingsReader.read("kith.yml", bytes);
    return new VaultSetup(Vault.at(root), settings, bytes, generations, EmbeddedGraphStore::open, Progress.NONE);
  }
}
