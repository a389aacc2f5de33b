package kith.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.GeneratedVault;
import kith.cli.Vaults.Refresh;
import kith.graph.GraphStore;
import kith.index.Progress;
import kith.question.Size;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.understanding.Amount;
import kith.question.understanding.Understanding;
import kith.question.words.Form;

/**
 * Times every question of the catalogue on a generated vault, or on a folder of notes, asked about whoever and whatever there is
 * most of, for as many rows as are shown, and of the year before today where it must be asked of a time; where there are more rows,
 * for all, as programs get them, and where that takes longer than it should, of one month:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.cli.QuestionBenchmark -Dargument=10000</pre>
 */
public final class QuestionBenchmark {

  private static final LocalDate TODAY = LocalDate.parse("2025-10-01");
  private static final LocalDate SINCE = LocalDate.parse("2025-09-01");
  private static final LocalDate UNTIL = LocalDate.parse("2025-09-30");

  private final GraphStore graph;
  private final Busiest busiest;
  private final Understanding understanding;

  private QuestionBenchmark(OpenVault vault, Catalogue catalogue) {
    this.graph = vault.graph();
    this.busiest = Busiest.of(graph);
    this.understanding = new Understanding(catalogue, vault.names(), TODAY);
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
    Catalogue catalogue = Catalogue.builtIn();
    try (OpenVault vault = new LiveVaults().open(request)) {
      System.out.println(Size.of(vault.graph()).text() + "\n");
      List<Question> asked =
          catalogue.questions().stream().filter(question -> names.isEmpty() || names.contains(question.name())).toList();
      new QuestionBenchmark(vault, catalogue).print(System.out, asked);
    }
  }

  private void print(PrintStream out, List<Question> questions) {
    out.println(Timing.HEADING);
    List<Timing> timings = new ArrayList<>();
    for (Question question : questions) {
      Timing timing = timing(question, question.name(), parameters(question), AskCommand.MOST_READ);
      tell(timing, timings, out);
      if (timing.rows() == AskCommand.MOST_READ) {
        tell(timing(question, "  all", parameters(question), Amount.EVERY_ROW), timings, out);
      }
      if (timing.isMissed() && question.hasPeriod() && question.parameters().stream().noneMatch(Parameter::required)) {
        tell(ofOneMonth(question), timings, out);
      }
    }
    out.println("\nThe slowest:");
    timings.stream().filter(timing -> !timing.isLong()).sorted(Comparator.comparing(Timing::cpu).reversed()).limit(5)
        .forEach(timing -> out.println(timing.verdict()));
    out.println("\nThe longest:");
    timings.stream().filter(Timing::isLong).sorted(Comparator.comparing(Timing::perThousand).reversed()).limit(5)
        .forEach(timing -> out.println(timing.verdict()));
    out.println("\nms is the median of the warm runs, the places in the notes gathered; cpu ms is what this thread worked, which another\n"
        + "load on the machine leaves alone; per 1,000 is that of as many rows; sentence is cpu ms to understand what was asked.");
  }

  private static void tell(Timing timing, List<Timing> timings, PrintStream out) {
    timings.add(timing);
    out.println(timing.line());
  }

  private Timing timing(Question question, String shown, Map<String, Object> parameters, long longest) {
    if (question.parameter(Question.LIMIT).isPresent()) {
      parameters.putIfAbsent(Question.LIMIT, longest);
    }
    return new Stopwatch(graph, understanding).time(question, shown, busiest.sentence(question), parameters, longest);
  }

  private Timing ofOneMonth(Question question) {
    Map<String, Object> parameters = parameters(question);
    parameters.putAll(Map.of("since", SINCE, "until", UNTIL));
    return timing(question, "  of one month", parameters, AskCommand.MOST_READ);
  }

  private Map<String, Object> parameters(Question question) {
    Map<String, Object> parameters = new HashMap<>(busiest.parameters(question));
    question.parameters().stream().filter(parameter -> parameter.kind() == Kind.TODAY).forEach(parameter -> parameters.put(parameter.name(), TODAY));
    if (question.forms().stream().allMatch(form -> form.slots(true).contains(Form.TIME))) {
      parameters.putAll(Map.of("since", TODAY.minusYears(1).plusDays(1), "until", TODAY));
    }
    return parameters;
  }
}
