package kith.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.GeneratedVault;
import kith.cli.Vaults.Refresh;
import kith.graph.GraphStore;
import kith.graph.embedded.Plan;
import kith.index.Progress;
import kith.question.Size;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;

/**
 * Times every question of the catalogue on a generated vault, or on a folder of notes, asked about whoever and whatever there is
 * most of:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.cli.QuestionBenchmark -Dargument=10000</pre>
 */
public final class QuestionBenchmark {

  /** Ways from one to another, and what stands between: they may take longer. */
  private static final Set<String> WAYS = Set.of("bridges", "how-connected", "introduction");

  private static final int WARM = 20;
  private static final long ENOUGH = 4_000_000_000L;
  private static final int TIMED = 9;

  private final GraphStore graph;
  private final Map<Kind, List<String>> busiest = new HashMap<>();

  private QuestionBenchmark(GraphStore graph) {
    this.graph = graph;
    busiest.put(Kind.PERSON, first("MATCH (p:Person)-[:ATTENDED]->(m) RETURN p.id AS id, count(m) AS times ORDER BY times DESC, id LIMIT 2"));
    busiest.put(Kind.ORGANISATION, first("MATCH (o:Organisation)<-[:ABOUT]-(n) RETURN o.id AS id, count(n) AS times ORDER BY times DESC, id LIMIT 2"));
    busiest.put(Kind.TOPIC, first("MATCH (t:Topic)<-[:ABOUT]-(n) RETURN t.id AS id, count(n) AS times ORDER BY times DESC, id LIMIT 2"));
    busiest.put(Kind.ENTITY, busiest.get(Kind.TOPIC));
    busiest.put(Kind.SUBJECT, busiest.get(Kind.TOPIC));
    busiest.put(Kind.ASSIGNEE, busiest.get(Kind.PERSON));
    busiest.put(Kind.MEETING, first("MATCH (m:Meeting) RETURN m.title AS id, count(m) AS times ORDER BY times DESC, id LIMIT 2"));
  }

  /**
   * Runs the benchmark on as many notes, or on the folder, as the first argument says; the second may name a store, which is kept
   * and from then on asked as it is, and those after it the questions to ask.
   */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("kith-benchmark");
    Path root = Path.of(arguments[0]).toAbsolutePath();
    if (arguments[0].matches("\\d+")) {
      root = Files.createDirectory(work.resolve("vault"));
      GeneratedVault.write(root, Integer.parseInt(arguments[0]));
    }
    String store = arguments.length > 1 ? arguments[1] : work.resolve("store").toString();
    List<String> names = Arrays.asList(arguments).subList(Math.min(arguments.length, 2), arguments.length);
    Vaults.Request request =
        new Vaults.Request(root, Optional.of(store), arguments.length > 1 ? Refresh.NONE : Refresh.CHANGES, Map.of(), "benchmark", Progress.NONE);
    try (OpenVault vault = new LiveVaults().open(request)) {
      System.out.println(Size.of(vault.graph()).text() + "\n");
      new QuestionBenchmark(vault.graph()).print(System.out, names);
    }
  }

  private void print(PrintStream out, List<String> names) {
    out.printf("%-26s %6s %8s %8s %9s  %-32s %s%n", "question", "rows", "ms", "cpu ms", "per 1,000", "heaviest step (hits)", "full scan");
    List<Timing> timings = new ArrayList<>();
    for (Question question : Catalogue.builtIn().questions()) {
      if (names.isEmpty() || names.contains(question.name())) {
        timings.add(timing(question));
        out.println(timings.get(timings.size() - 1).line());
      }
    }
    out.println("\nThe slowest:");
    timings.stream().sorted(Comparator.comparing(Timing::cpu).reversed()).limit(5).forEach(timing -> out.println(timing.verdict()));
    out.println("\nms is the median of the warm runs; cpu ms is what this thread worked, which another load on the machine leaves alone;"
        + " per 1,000 is that of as many rows.");
  }

  private Timing timing(Question question) {
    Map<String, Object> parameters = parameters(question);
    int rows = 0;
    long enough = System.nanoTime() + ENOUGH;
    for (int i = 0; i < WARM && System.nanoTime() < enough; i++) {
      rows = graph.read(question.cypher(), parameters).rows().size();
    }
    double[] wall = new double[TIMED];
    double[] cpu = new double[TIMED];
    for (int i = 0; i < TIMED; i++) {
      long start = System.nanoTime();
      long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      graph.read(question.cypher(), parameters);
      cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6;
      wall[i] = (System.nanoTime() - start) / 1e6;
    }
    return new Timing(question, rows, median(wall), median(cpu), Plan.profiled(graph, question.cypher(), parameters));
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[TIMED / 2];
  }

  /** How long a question took. */
  private record Timing(Question question, int rows, double wall, double cpu, Plan plan) {

    String line() {
      boolean named = question.parameters().stream().anyMatch(Parameter::required);
      return String.format(Locale.ROOT, "%-26s %6d %8.1f %8.1f %9s  %-32s %s", question.name(), rows, wall, cpu,
          rows < 1000 ? "" : String.format(Locale.ROOT, "%.1f", cpu * 1000 / rows),
          plan.heaviest().name() + " " + plan.heaviest().hits(), named ? plan.scan().orElse("") : "");
    }

    String verdict() {
      int goal = WAYS.contains(question.name()) ? 300 : 50;
      return String.format(Locale.ROOT, "  %-26s %8.1f of %d ms: %s", question.name(), cpu, goal, cpu <= goal ? "met" : "missed");
    }
  }

  private Map<String, Object> parameters(Question question) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    Map<Kind, Integer> used = new HashMap<>();
    question.parameters().forEach(parameter -> parameters.put(parameter.name(), value(parameter, used)));
    return parameters;
  }

  private Object value(Parameter parameter, Map<Kind, Integer> used) {
    if (parameter.kind() == Kind.OWNER) {
      return "";
    } else if (parameter.kind() == Kind.TODAY) {
      return LocalDate.parse("2025-10-01");
    } else if (!parameter.required() || !busiest.containsKey(parameter.kind())) {
      return parameter.fallback().orElse(null);
    }
    int number = used.merge(parameter.kind(), 1, Integer::sum) - 1;
    return busiest.get(parameter.kind()).get(number % 2);
  }

  private List<String> first(String cypher) {
    return graph.read(cypher, Map.of()).rows().stream().map(row -> String.valueOf(row.get(0))).toList();
  }
}
