package kith.related;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kith.GeneratedVault;
import kith.config.Settings;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Progress;
import kith.index.TempGenerations;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.vault.Vault;

/**
 * Times the ranking on a generated vault, or on a folder of notes: one note after the other when warm, and all of them:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.related.RelatedBenchmark -Dargument=10000</pre>
 */
public final class RelatedBenchmark {

  private static final int LIMIT = 10;
  private static final int WARM = 200;
  private static final int TIMED = 300;

  private final PrintStream out;

  private RelatedBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Runs the benchmark on as many notes, or on the folder, as the argument says. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("kith-benchmark");
    Path root = Path.of(arguments[0]).toAbsolutePath();
    if (arguments[0].matches("\\d+")) {
      root = Files.createDirectory(work.resolve("vault"));
      GeneratedVault.write(root, Integer.parseInt(arguments[0]));
    }
    VaultSetup setup = new VaultSetup(
        Vault.at(root), Settings.DEFAULT, new byte[0], new TempGenerations(work.resolve("store")), EmbeddedGraphStore::open, Progress.NONE);
    try (VaultGraph graph = VaultGraph.refresh(setup)) {
      new RelatedBenchmark(System.out).run(graph);
    }
  }

  private void run(VaultGraph graph) {
    long start = System.nanoTime();
    long cpu = cpu();
    Ranking ranking = Ranking.of(graph.store(), graph::prose);
    out.printf(Locale.ROOT, "reading the graph and the texts: %,.0f ms, cpu %,.0f ms%n", millis(start), (cpu() - cpu) / 1e6);
    one(ranking);
    all(ranking);
  }

  private void one(Ranking ranking) {
    List<String> notes = new ArrayList<>(ranking.notes());
    Collections.shuffle(notes, new Random(1));
    notes.stream().limit(WARM).forEach(note -> ranking.of(note, LIMIT, false));
    double[] times = notes.stream().limit(TIMED).mapToDouble(note -> {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      ranking.of(note, LIMIT, false);
      return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }).toArray();
    Arrays.sort(times);
    out.printf(Locale.ROOT, "one of %,d notes, warm: cpu median %.1f ms, 95 of 100 under %.1f, most %.1f%n", notes.size(),
        times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
  }

  private void all(Ranking ranking) {
    long start = System.nanoTime();
    long cpu = cpu();
    long rows = ranking.notes().parallelStream().mapToLong(note -> ranking.of(note, LIMIT, false).size()).sum();
    out.printf(Locale.ROOT, "all notes: %,d rows in %,.0f ms, cpu %,.0f ms, peak heap %,d MB%n", rows, millis(start), (cpu() - cpu) / 1e6, peak());
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() / 1_000_000;
  }
}
