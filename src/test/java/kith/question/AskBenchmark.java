package kith.question;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Asks a vault a file of questions and counts the right answers, the refusals and the wrong ones:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.question.AskBenchmark -Dargument=QUESTIONS.tsv</pre>
 *
 * See {@link AskedQuestions} for the file.
 */
public final class AskBenchmark {

  private AskBenchmark() {}

  /** Runs the benchmark on the file named first; a folder named second keeps the graph for the next run. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Map<AskedQuestions.Mark, Integer> counts = new EnumMap<>(AskedQuestions.Mark.class);
    AskedQuestions questions = AskedQuestions.read(Path.of(arguments[0]));
    long start = System.nanoTime();
    Path store = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1])) : Files.createTempDirectory("kith-ask");
    try (AskedVault vault = AskedVault.open(questions, store)) {
      out.printf("%.1f s until the vault is open%n", (System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      for (AskedQuestions.Asked asked : questions.asked()) {
        AskedQuestions.Result result = asked.judged(vault);
        counts.merge(result.mark(), 1, Integer::sum);
        if (result.mark() != AskedQuestions.Mark.RIGHT) {
          out.printf("%-8s %s%n         %s%n", result.mark(), asked.sentence(), result.why());
        }
      }
    }
    out.printf("%n%s of %d, %.0f ms a question%n", counts, questions.asked().size(), (System.nanoTime() - start) / 1e6 / questions.asked().size());
  }
}
