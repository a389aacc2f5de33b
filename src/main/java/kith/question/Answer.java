package kith.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.question.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param rows what was asked for, in the first column, and more about it; without the evidence
 * @param evidence of all rows, each place once, in the order of the rows
 */
public record Answer(Understood understood, Rows rows, List<Evidence> evidence) {

  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** Asks the graph. */
  public static Answer from(GraphStore graph, Understood understood) {
    Map<String, Object> parameters = new java.util.HashMap<>(understood.parameters());
    return of(understood, graph.read(understood.question().cypher(), parameters));
  }

  static Answer of(Understood understood, Rows found) {
    int last = found.columns().size() - 1;
    if (last < 0 || !found.columns().get(last).equals(Question.EVIDENCE)) {
      return new Answer(understood, found, List.of());
    }
    Set<Evidence> evidence = new LinkedHashSet<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : found.rows()) {
      collect(row.get(last), evidence);
      rows.add(row.subList(0, last));
    }
    Rows proved = new Rows(found.columns().subList(0, last), rows);
    return new Answer(understood, understood.counted() ? counted(proved) : proved, List.copyOf(evidence));
  }

  private static Rows counted(Rows rows) {
    return new Rows(List.of("number"), List.of(List.of((long) rows.rows().size())));
  }

  private static void collect(@Nullable Object value, Set<Evidence> evidence) {
    if (value instanceof List<?> places) {
      places.forEach(place -> collect(place, evidence));
    } else if (value instanceof Map<?, ?> place && place.get("path") instanceof String path) {
      evidence.add(new Evidence(path, place.get("line") instanceof Number line ? line.longValue() : 1));
    }
  }
}
