package kith.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import kith.graph.embedded.Plan;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;

/**
 * How long a question took, in milliseconds.
 *
 * @param shown what its line of the table is called
 * @param places how many of the notes prove the rows: where there are thousands, they take most of the time
 * @param wall by the clock
 * @param cpu what the thread worked
 * @param sentence what understanding its sentence took
 */
record Timing(Question question, String shown, int rows, int places, double wall, double cpu, OptionalDouble sentence, Plan plan) {

  static final String HEADING = String.format(
      Locale.ROOT, "%-26s %6s %6s %8s %8s %9s %8s  %-32s %s",
      "question", "rows", "places", "ms", "cpu ms", "per 1,000", "sentence", "heaviest step (hits)", "full scan");

  /** Ways from one to another, and what stands between: they may take longer. */
  private static final Set<String> WAYS = Set.of("bridges", "how-connected", "introduction");

  private static final int GOAL = 50;
  private static final int GOAL_OF_WAYS = 300;
  private static final int GOAL_PER_THOUSAND = 5;

  /** Whether it is rather the rows that take their time: more of them than people are shown. */
  boolean isLong() {
    return rows > AskCommand.MOST_READ;
  }

  double perThousand() {
    return cpu * 1_000 / rows;
  }

  String line() {
    boolean named = question.parameters().stream().anyMatch(Parameter::required);
    return String.format(Locale.ROOT, "%-26s %6d %6d %8.1f %8.1f %9s %8s  %-32s %s", shown, rows, places, wall, cpu,
        isLong() ? String.format(Locale.ROOT, "%.1f", perThousand()) : "",
        sentence.isPresent() ? String.format(Locale.ROOT, "%.1f", sentence.getAsDouble()) : "-",
        plan.heaviest().name() + " " + plan.heaviest().hits(), named ? plan.scan().orElse("") : "").stripTrailing();
  }

  private double goal() {
    return isLong() ? GOAL_PER_THOUSAND : WAYS.contains(question.name()) ? GOAL_OF_WAYS : GOAL;
  }

  private double took() {
    return isLong() ? perThousand() : cpu;
  }

  boolean isMissed() {
    return took() > goal() && !(isLong() && cpu <= GOAL);
  }

  String verdict() {
    String name = question.name() + shown.replace(question.name(), "");
    return String.format(Locale.ROOT, "  %-26s %8.1f of %.0f ms%s: %s", name, took(), goal(),
        isLong() ? " per 1,000 rows" : "", isMissed() ? "missed" : "met");
  }
}
