package kith.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import kith.GeneratedVault;
import kith.cli.Vaults.Refresh;
import kith.graph.GraphStore;
import kith.graph.embedded.Plan;
import kith.index.Progress;
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

  private static final int WARM = 20;
  private static final int TIMED = 15;

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

  /** Runs the benchmark on as many notes, or on the folder, as the first argument says; the second may name a store to keep. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("kith-benchmark");
    Path root = Path.of(arguments[0]).toAbsolutePath();
    if (arguments[0].matches("\\d+")) {
      root = Files.createDirectory(work.resolve("vault"));
      GeneratedVault.write(root, Integer.parseInt(arguments[0]));
    }
    String store = arguments.length > 1 ? arguments[1] : work.resolve("store").toString();
    Vaults.Request request =
        new Vaults.Request(root, Optional.of(store), Refresh.CHANGES, Map.of(), "benchmark", Progress.NONE);
    try (OpenVault vault = new LiveVaults().open(request)) {
      new QuestionBenchmark(vault.graph()).print(System.out, vault.changes().notes());
    }
  }

  private void print(PrintStream out, int notes) {
    out.printf("%,d notes%n%n%-24s %6s %8s %8s  %-32s %s%n", notes, "question", "rows", "ms", "cpu ms", "heaviest step (hits)", "full scan");
    for (Question question : Catalogue.builtIn().questions()) {
      print(out, question);
    }
    out.println("\nms is the median of " + TIMED + " warm runs; cpu ms is what this thread worked, which another load on the machine leaves alone.");
  }

  private void print(PrintStream out, Question question) {
    Map<String, Object> parameters = parameters(question);
    int rows = 0;
    for (int i = 0; i < WARM; i++) {
      rows = graph.read(question.cypher(), parameters).rows().size();
    }
    double wall = median(System::nanoTime, question, parameters);
    double cpu = median(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, question, parameters);
    Plan plan = Plan.profiled(graph, question.cypher(), parameters);
    boolean named = question.parameters().stream().anyMatch(Parameter::required);
    out.printf(Locale.ROOT, "%-24s %6d %8.1f %8.1f  %-32s %s%n", question.name(), rows, wall, cpu,
        plan.heaviest().name() + " " + plan.heaviest().hits(), named ? plan.scan().orElse("") : "");
  }

  private double median(LongSupplier clock, Question question, Map<String, Object> parameters) {
    double[] times = new double[TIMED];
    for (int i = 0; i < TIMED; i++) {
      long start = clock.getAsLong();
      graph.read(question.cypher(), parameters);
      times[i] = (clock.getAsLong() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TIMED / 2];
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
