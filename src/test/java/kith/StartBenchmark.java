package kith;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.graph.embedded.PlainStart;

/**
 * Times {@code ./kith ask} on the samples against opening an empty store as Neo4j comes and making one query, whole processes in
 * turn, and prints the ratio of each pair:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.StartBenchmark</pre>
 */
public final class StartBenchmark {

  private static final int PAIRS = 7;

  private StartBenchmark() {}

  /** Runs the benchmark in the project's folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    Path work = Files.createTempDirectory("kith-benchmark");
    List<String> ask = List.of("./kith", "ask", "Who has Hannah met?", "--vault", "samples");
    List<String> plain =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), PlainStart.class.getName(), work.resolve("plain").toString());
    Timing.seconds(ask, work);
    Timing.seconds(plain, work);
    out.printf("%-8s %8s %8s %8s%n", "pair", "ask", "plain", "ratio");
    double[] ratios = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      double asked = Timing.seconds(ask, work);
      double opened = Timing.seconds(plain, work);
      ratios[pair] = asked / opened;
      out.printf(Locale.ROOT, "%-8d %7.2fs %7.2fs %8.2f%n", pair + 1, asked, opened, ratios[pair]);
    }
    Arrays.sort(ratios);
    out.printf(Locale.ROOT, "%-26s %8.2f%n", "median", ratios[PAIRS / 2]);
  }
}
