package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kith.graph.GraphStore;
import kith.graph.QueryFailed;
import kith.question.Answer;
import kith.question.Size;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith ask "Who has Ann met?"} */
@Command(
    name = "ask",
    header = "Answer a question about people, meetings, tasks and topics.",
    description = {
      "",
      "Says what it understood, answers, and names the notes that prove it. 'kith questions' lists what can be asked.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith ask \"Who has Aaron Chaisson met since October?\"",
      "  kith ask \"When did I last see Jason?\" --format json",
      "",
      "Table: an answer of one row may be a sentence. Markdown: a table with links that resolve in Obsidian. Either shows the "
          + "first 1,000 rows of a list, unless more are asked for ('the first 5000 open tasks'). CSV: for spreadsheets, "
          + "so a text that looks like a formula gets a ' in front; programs read JSON.",
      "",
      "JSON: {\"question\",\"understood\",\"parameters\",\"columns\",\"rows\":[{…}],\"evidence\":[{\"path\",\"line\"}]}, and "
          + "\"evidenceOf\" where that isn't all of it: the ten latest of each row; \"more\": true where a ranking goes on behind "
          + "the rows that there usually are, \"tied\": true where rows behind those that were asked for have as many as the "
          + "last; with --explain "
          + "\"query\":{\"name\",\"file\",\"because\",\"cypher\"} too; not answered (exit 1): "
          + "{\"question\",\"error\":{\"kind\",\"message\",\"candidates\"}}, where kind is unknown-name, ambiguous-name, "
          + "unknown-question or unclear-question."
    })
final class AskCommand implements Callable<Integer> {

  /** How many rows of a list people are shown who don't say how many they want: nobody reads more, which take their time. */
  static final long MOST_READ = 1_000;

  private final Surroundings around;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question, in English.")
  private List<String> words = List.of();

  @Option(names = "--today", paramLabel = "DATE", description = "The day from which 'last week' is counted, YYYY-MM-DD.")
  private @Nullable LocalDate today;

  @Option(names = "--explain", description = "Show the query behind the answer, too, as Neo4j Browser takes it, and why it was chosen.")
  private boolean explain;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LinksOption links = new LinksOption();

  AskCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    String asked = String.join(" ", words);
    readAhead();
    try (OpenVault open = vault.open(around)) {
      Outcome outcome = open.understanding(VaultOptions.catalogue(open, around), day()).understand(asked);
      return (outcome instanceof Understood understood
              ? answer(asked, understood, open)
              : Refusals.tell(asked, (Refusal) outcome, format, around))
          .code();
    }
  }

  /** While the store opens, which takes longer. */
  private static void readAhead() {
    Thread reading = new Thread(Understanding::readAhead, "kith-questions");
    reading.setDaemon(true);
    reading.start();
  }

  private ExitCode answer(String asked, Understood understood, OpenVault open) {
    Answer answer = answer(understood, open.graph());
    String looked = answer.rows().rows().isEmpty() ? Size.of(open.graph()).text() : "";
    format.text(links.page(around, open.root()), around).answer(asked, answer, looked, explain);
    around.out().flush(); // Before the store is closed, which takes a while.
    return ExitCode.DONE;
  }

  /** A query that is wrong is a user's own: they are told in which file. */
  private Answer answer(Understood understood, GraphStore graph) {
    try {
      return format.format().isRead() ? Answer.from(graph, understood, MOST_READ) : Answer.from(graph, understood);
    } catch (QueryFailed e) {
      throw new QueryFailed("The query of " + understood.question().file() + ": " + e.getMessage(), e);
    }
  }

  private LocalDate day() {
    return today == null ? around.today() : today;
  }
}
