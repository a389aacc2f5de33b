package kith.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import kith.graph.GraphStore;
import kith.graph.embedded.Plan;
import kith.question.Answer;
import kith.question.catalogue.Question;
import kith.question.dates.Period;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;

/** Asks a question until it is warm, and then with a watch in hand. */
final class Stopwatch {

  private static final int WARM = 20;
  private static final long ENOUGH = 4_000_000_000L;
  private static final int TIMED = 9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final GraphStore graph;
  private final Understanding understanding;

  Stopwatch(GraphStore graph, Understanding understanding) {
    this.graph = graph;
    this.understanding = understanding;
  }

  /**
   * @param shown what the line of the table is called
   * @param longest how many rows of a list are asked for at most
   */
  Timing time(Question question, String shown, String sentence, Map<String, Object> parameters, long longest) {
    Understood understood = new Understood(question, parameters, Map.of(), Period.ALWAYS, sentence);
    Answer answer = Answer.from(graph, understood, longest);
    double[][] answered = timed(() -> Answer.from(graph, understood, longest));
    return new Timing(question, shown, answer.rows().rows().size(), answer.evidence().size(), answered[0][TIMED / 2], answered[1][TIMED / 2],
        understood(question, sentence), Plan.profiled(graph, question.cypher(), parameters));
  }

  /** Milliseconds to understand the sentence; none where it isn't understood as the question. */
  private OptionalDouble understood(Question question, String sentence) {
    Outcome outcome = understanding.understand(sentence);
    return outcome instanceof Understood same && same.question().equals(question)
        ? OptionalDouble.of(timed(() -> understanding.understand(sentence))[1][TIMED / 2])
        : OptionalDouble.empty();
  }

  /** Milliseconds by the clock and of this thread's work, each sorted. */
  private static double[][] timed(Runnable work) {
    long enough = System.nanoTime() + ENOUGH;
    for (int i = 0; i < WARM && System.nanoTime() < enough; i++) {
      work.run();
    }
    double[][] times = new double[2][TIMED];
    for (int i = 0; i < TIMED; i++) {
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      work.run();
      times[1][i] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
      times[0][i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.stream(times).forEach(Arrays::sort);
    return times;
  }
}
