package kith.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.question.catalogue.Order;
import kith.question.catalogue.Question;
import kith.question.understanding.Amount;
import kith.question.understanding.Condition;
import kith.question.understanding.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param rows what was asked for, in the first column, and more about it; without the evidence
 * @param evidence of all rows, each place once, in the order of the rows
 * @param tied whether rows that were left out have as many of that by which they are ranked as the last of these
 */
public record Answer(Understood understood, Rows rows, List<Evidence> evidence, boolean tied) {

  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** Asks the graph; of a ranking for one more row than is wanted, which may have as many as the last. */
  public static Answer from(GraphStore graph, Understood understood) {
    Map<String, @Nullable Object> parameters = new HashMap<>(understood.parameters());
    Amount amount = understood.amount();
    boolean ranked = understood.question().order().filter(order -> order.by() == Order.By.MOST).isPresent() && !amount.isLatest();
    parameters.computeIfPresent(Question.LIMIT, (name, limit) ->
        ranked && amount.most().equals(Optional.of(limit)) ? Long.valueOf(amount.most().orElseThrow() + 1) : limit);
    Rows all = graph.read(understood.question().cypher(), parameters);
    Rows kept = amount.conditions().isEmpty() ? all : new Sieve(graph, all).kept(amount.conditions());
    return of(understood, first(amount, kept), ranked && isTied(understood, kept));
  }

  private static boolean isTied(Understood understood, Rows kept) {
    int column = understood.question().order().map(order -> kept.columns().indexOf(order.column())).orElse(-1);
    int most = understood.amount().most().map(Long::intValue).orElse(Integer.MAX_VALUE);
    return column >= 0 && most > 0 && most < kept.rows().size()
        && Objects.equals(kept.rows().get(most - 1).get(column), kept.rows().get(most).get(column));
  }

  private static Answer of(Understood understood, Rows all, boolean tied) {
    Rows found = understood.amount().fromEnd() ? fromEnd(understood, all) : all;
    int last = found.columns().size() - 1;
    if (last < 0 || !found.columns().get(last).equals(Question.EVIDENCE)) {
      return new Answer(understood, found, List.of(), tied);
    }
    Set<Evidence> evidence = new LinkedHashSet<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : found.rows()) {
      collect(row.get(last), evidence);
      rows.add(row.subList(0, last));
    }
    Rows proved = new Rows(found.columns().subList(0, last), rows);
    return new Answer(understood, understood.amount().counted() ? counted(proved) : proved, List.copyOf(evidence), tied);
  }

  /** As many as are wanted, unless that is of the end of the list. */
  private static Rows first(Amount amount, Rows kept) {
    long most = amount.fromEnd() ? Long.MAX_VALUE : amount.most().orElse(Long.MAX_VALUE);
    return new Rows(kept.columns(), kept.rows().stream().limit(most == 1 && amount.isLatest() ? alike(kept) : most).toList());
  }

  /** How many of the first rows are of one day: whoever was met last was met with the others of that meeting. */
  private static long alike(Rows kept) {
    int column = kept.columns().indexOf(Condition.Latest.COLUMN);
    return kept.rows().stream().takeWhile(row -> Objects.equals(row.get(column), kept.rows().get(0).get(column))).count();
  }

  /** The last of a list first, those without a date after all others. */
  private static Rows fromEnd(Understood understood, Rows found) {
    int column = understood.question().order().map(order -> found.columns().indexOf(order.column())).orElse(-1);
    List<List<@Nullable Object>> rows = new ArrayList<>(found.rows());
    Collections.reverse(rows);
    rows.sort(Comparator.comparing(row -> column >= 0 && row.get(column) == null));
    return new Rows(found.columns(), rows.subList(0, (int) Math.min(rows.size(), understood.amount().most().orElse(Long.MAX_VALUE))));
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
