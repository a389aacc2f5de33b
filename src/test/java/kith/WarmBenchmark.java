package kith;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code ./kith ask} on the samples with an engine running against a Java that prints one line, whole processes in turn, and
 * prints the ratio of each pair:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.WarmBenchmark</pre>
 */
public final class WarmBenchmark {

  private static final int PAIRS = 15;
  private static final List<String> ASK = List.of("./kith", "ask", "Who has Hannah met?", "--vault", "samples");

  private WarmBenchmark() {}

  /** Runs the benchmark in the project's folder; with an argument, it prints a line and that is all. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    if (arguments.length > 0 && arguments[0].equals("line")) {
      out.println("A line.");
      return;
    }
    Path work = Files.createTempDirectory("kith-benchmark");
    Timing.seconds(List.of("./kith", "engine", "start", "--vault", "samples"), work);
    try {
      compare(out, work);
    } finally {
      Timing.seconds(List.of("./kith", "engine", "stop", "--vault", "samples"), work);
    }
  }

  private static void compare(PrintStream out, Path work) throws IOException, InterruptedException {
    List<String> line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), WarmBenchmark.class.getName(), "line");
    Timing.seconds(ASK, work);
    Timing.seconds(line, work);
    out.printf("%-8s %8s %8s %8s%n", "pair", "ask", "line", "ratio");
    double[] ratios = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      double asked = Timing.seconds(ASK, work);
      double printed = Timing.seconds(line, work);
      ratios[pair] = asked / printed;
      out.printf(Locale.ROOT, "%-8d %7.3fs %7.3fs %8.2f%n", pair + 1, asked, printed, ratios[pair]);
    }
    Arrays.sort(ratios);
    out.printf(Locale.ROOT, "%-26s %8.2f%n", "median", ratios[PAIRS / 2]);
  }
}
