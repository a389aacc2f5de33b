package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kith.config.SettingsReader;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.vault.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long histories of edits, planned without a store: the changes add up to the fragments that a fresh plan has. */
class PlannedHistoryTest {

  private static final int EDITS = 120;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void changesAddUp(long seed) throws IOException {
    Path root = Files.createDirectory(temp.resolve("vault"));
    EditedVault edited = new EditedVault(root, seed);
    List<String> history = new ArrayList<>();
    SortedMap<NodeKey, Fragment> graph = new TreeMap<>();
    byte[] settings = new byte[0];
    try (Ledger ledger = Ledger.open(temp.resolve("ledger.mv"))) {
      for (int i = 0; i < EDITS; i++) {
        history.add(edited.edit());
        byte[] now = settings(root);
        Survey survey = setup(root, now).survey(ledger);
        apply(plan(setup(root, now), ledger, Arrays.equals(settings, now) ? survey : survey.rereading()), graph);
        settings = now;
        assertThat(graph).as("after %s", history).isEqualTo(fresh(setup(root, now), i));
      }
    }
  }

  private static void apply(GraphChange change, SortedMap<NodeKey, Fragment> graph) {
    change.gone().forEach(graph::remove);
    change.put().forEach(fragment -> graph.put(fragment.anchor(), fragment));
  }

  private SortedMap<NodeKey, Fragment> fresh(VaultSetup setup, int number) {
    SortedMap<NodeKey, Fragment> graph = new TreeMap<>();
    try (Ledger ledger = Ledger.open(temp.resolve("fresh-" + number + ".mv"))) {
      apply(plan(setup, ledger, setup.survey(ledger)), graph);
    }
    return graph;
  }

  private static GraphChange plan(VaultSetup setup, Ledger ledger, Survey survey) {
    GraphChange change = setup.update(ledger).plan(survey, "rules", setup.root()).change();
    ledger.commit("commit", "rules", survey.taken());
    return change;
  }

  private static byte[] settings(Path root) throws IOException {
    Path file = root.resolve("kith.yml");
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private static VaultSetup setup(Path root, byte[] settings) {
    return new VaultSetup(
        Vault.at(root),
        SettingsReader.read("kith.yml", settings),
        settings,
        new TempGenerations(root),
        directory -> {
          throw new UnsupportedOperationException();
        },
        Progress.NONE);
  }
}
