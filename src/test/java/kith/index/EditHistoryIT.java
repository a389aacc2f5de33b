package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.config.Settings;
import kith.config.SettingsReader;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.Stamp;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Update.Planned;
import kith.vault.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any history of edits the graph is the one that a fresh index gives, byte for byte: generated sequences of files added,
 * changed, renamed and removed, with aliases, kinds and settings that come and go.
 */
class EditHistoryIT {

  private static final int EDITS = 120;

  /** These tests hold store and ledger themselves. */
  private static final Generations NOWHERE =
      new Generations() {
        @Override
        public Optional<Path> current() {
          throw new UnsupportedOperationException();
        }

        @Override
        public Path next() {
          throw new UnsupportedOperationException();
        }

        @Override
        public void adopt(Path generation) {
          throw new UnsupportedOperationException();
        }
      };

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyHistoryEndsInTheFreshGraph(long seed) throws IOException {
    Path root = Files.createDirectory(temp.resolve("vault"));
    EditedVault edited = new EditedVault(root, seed);
    List<String> history = new ArrayList<>();
    byte[] settings = new byte[0];
    try (GraphStore store = EmbeddedGraphStore.open(temp.resolve("store"))) {
      Ledger ledger = Ledger.open(temp.resolve("ledger.mv"));
      for (int i = 0; i < EDITS; i++) {
        history.add(edited.edit());
        VaultSetup setup = setup(root);
        if (!Arrays.equals(settings, setup.settingsFile())) {
          settings = setup.settingsFile();
          ledger = emptied(store, ledger, i);
        }
        update(setup, store, ledger);
        assertThat(GraphDump.of(store)).as("after %s", history).isEqualTo(fresh(setup, i));
      }
      ledger.close();
    }
  }

  /** Other settings are another fingerprint, for which everything is made from nothing. */
  private Ledger emptied(GraphStore store, Ledger ledger, int number) {
    store.write(new GraphChange(List.copyOf(ledger.fragments().keySet()), List.of(), new Stamp("commit", "", "")));
    assertThat(GraphDump.of(store)).isEmpty();
    ledger.close();
    return Ledger.open(temp.resolve("ledger-" + number + ".mv"));
  }

  private void update(VaultSetup setup, GraphStore store, Ledger ledger) {
    Survey survey = setup.survey(ledger);
    if (!survey.nothingChanged()) {
      Planned planned = setup.update(ledger).plan(survey, setup.fingerprint(), setup.root());
      if (planned.changesGraph()) {
        store.write(planned.change());
      }
      ledger.commit("commit", setup.fingerprint(), planned.surveyed());
    }
  }

  private List<String> fresh(VaultSetup setup, int number) {
    try (Ledger ledger = Ledger.open(temp.resolve("fresh-" + number + ".mv"))) {
      return GraphDump.of(setup.update(ledger).plan(setup.survey(ledger), setup.fingerprint(), setup.root()).change().put());
    }
  }

  private static VaultSetup setup(Path root) throws IOException {
    Path file = root.resolve("kith.yml");
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Settings settings = SettingsReader.read("kith.yml", bytes);
    return new VaultSetup(Vault.at(root), settings, bytes, NOWHERE, directory -> {
      throw new UnsupportedOperationException();
    }, Progress.NONE);
  }
}
