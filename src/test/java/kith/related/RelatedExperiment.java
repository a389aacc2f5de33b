package kith.related;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kith.config.Settings;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Progress;
import kith.index.TempGenerations;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.vault.Vault;

/**
 * Hides a fifth of a vault's links, asks for them back (those of at most 130 notes), and prints what part of those to notes is
 * among the first ten:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.related.RelatedExperiment -Dargument=VAULT</pre>
 *
 * The vault is copied first; nothing is written to it.
 */
public final class RelatedExperiment {

  private static final int MOST = 10;
  private static final int MOST_NOTES = 130;
  private static final long SEED = 1;

  private final Map<String, Integer> found = new TreeMap<>();
  private int hidden;

  private RelatedExperiment() {}

  /** Runs the experiment on the vault named first. */
  public static void main(String[] arguments) throws IOException {
    for (Hiding.Way way : Hiding.Way.values()) {
      Path work = Files.createTempDirectory("kith-related");
      Hiding hiding = Hiding.of(Path.of(arguments[0]), work.resolve("vault"), way, SEED);
      RelatedExperiment experiment = new RelatedExperiment();
      experiment.run(hiding, work.resolve("store"));
      experiment.print(way, System.out);
    }
  }

  private void run(Hiding hiding, Path store) {
    VaultSetup setup =
        new VaultSetup(
            Vault.at(hiding.root()), Settings.DEFAULT, new byte[0], new TempGenerations(store), EmbeddedGraphStore::open, Progress.NONE);
    try (VaultGraph graph = VaultGraph.refresh(setup)) {
      Network network = NetworkReader.read(graph.store());
      Baselines baselines = new Baselines(network, path -> text(hiding.root().resolve(path)));
      Ranking ranking = Ranking.of(graph.store(), graph::prose);
      for (String note : sample(hiding)) {
        Set<String> targets = hiding.hidden().get(note);
        hidden += targets.stream().filter(target -> isNote(target, network)).count();
        count("Kith", ranking.of(note, MOST, false).stream().flatMap(relation -> relation.path().stream()).toList(), targets);
        baselines.of(network.number(note).orElseThrow(), MOST).forEach((name, notes) -> count(name, notes, targets));
      }
    }
  }

  private static List<String> sample(Hiding hiding) {
    List<String> notes = new ArrayList<>(hiding.hidden().keySet());
    Collections.shuffle(notes, new Random(SEED));
    return notes.subList(0, Math.min(MOST_NOTES, notes.size()));
  }

  private static boolean isNote(String id, Network network) {
    return network.number(id).stream().anyMatch(number -> network.vertex(number).path().isPresent());
  }

  private void count(String way, List<String> notes, Set<String> targets) {
    found.merge(way, (int) notes.stream().filter(targets::contains).count(), Integer::sum);
  }

  private void print(Hiding.Way way, PrintStream out) {
    int best = found.entrySet().stream().filter(each -> !each.getKey().equals("Kith")).mapToInt(Map.Entry::getValue).max().orElse(0);
    out.printf("%d links hidden, text %s: recall at %d%n", hidden, way.name().toLowerCase(Locale.ROOT), MOST);
    found.forEach((name, count) -> out.printf(Locale.ROOT, "  %-12s %.3f%n", name, (double) count / Math.max(1, hidden)));
    out.printf(Locale.ROOT, "  Kith to the best of the others: %.2f%n", (double) found.getOrDefault("Kith", 0) / Math.max(1, best));
  }

  private static String text(Path note) {
    try {
      return new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
