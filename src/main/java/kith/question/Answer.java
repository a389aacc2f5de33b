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
 * @param beyond what is left out behind the last of them
 */
public record Answer(Understood understood, Rows rows, List<Evidence> evidence, Beyond beyond) {

  /** What an answer leaves out. */
  public enum Beyond {
    /** Nothing, or nothing that was asked for. */
    NOTHING,
    /** Rows that have as many of that by which they are ranked as the last that is given. */
    TIED,
    /** The rest of a list that was asked for as a whole. */
    MORE
  }

  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** Asks the graph for all that is wanted. */
  public static Answer from(GraphStore graph, Understood understood) {
    return from(graph, understood, Amount.EVERY_ROW);
  }

  /**
   * Asks the graph, for one row more than is given: it shows whether there is anything beyond.
   *
   * @param longest how many rows of a list are given where the sentence wants no number of them
   */
  public static Answer from(GraphStore graph, Understood understood, long longest) {
    Amount amount = understood.amount();
    Optional<Long> usual = understood.question().usualRows().filter(rows -> amount.limit().isEmpty());
    long most = amount.counted() ? Amount.EVERY_ROW : amount.most().or(() -> usual).orElse(longest);
    Map<String, @Nullable Object> parameters = new HashMap<>(understood.parameters());
    if (parameters.containsKey(Question.LIMIT) && amount.isCutByQuery()) {
      parameters.put(Question.LIMIT, most + 1);
    }
    Rows all = graph.read(understood.question().cypher(), parameters);
    Rows kept = amount.conditions().isEmpty() ? all : new Sieve(graph, all).kept(amount.conditions());
    Rows given = amount.fromEnd() ? fromEnd(understood, kept, most) : first(amount, kept, most);
    return of(understood, given, beyond(understood, kept, most));
  }

  private static boolean isRanked(Understood understood) {
    boolean most = understood.question().order().filter(order -> order.by() == Order.By.MOST).isPresent();
    return most && !understood.amount().isLatest();
  }

  private static Beyond beyond(Understood understood, Rows kept, long most) {
    if (most >= kept.rows().size()) {
      return Beyond.NOTHING;
    }
    if (understood.amount().most().isEmpty()) {
      return Beyond.MORE;
    }
    return isRanked(understood) && isTied(understood, kept, (int) most) ? Beyond.TIED : Beyond.NOTHING;
  }

  private static boolean isTied(Understood understood, Rows kept, int most) {
    int column = understood.question().order().map(order -> kept.columns().indexOf(order.column())).orElse(-1);
    return column >= 0 && most > 0 && Objects.equals(kept.rows().get(most - 1).get(column), kept.rows().get(most).get(column));
  }

  private static Answer of(Understood understood, Rows found, Beyond beyond) {
    int last = found.columns().size() - 1;
    if (last < 0 || !found.columns().get(last).equals(Question.EVIDENCE)) {
      return new Answer(understood, found, List.of(), beyond);
    }
    Set<Evidence> evidence = new LinkedHashSet<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : found.rows()) {
      collect(row.get(last), evidence);
      rows.add(row.subList(0, last));
    }
    Rows proved = new Rows(found.columns().subList(0, last), rows);
    return new Answer(understood, understood.amount().counted() ? counted(proved) : proved, List.copyOf(evidence), beyond);
  }

  private static Rows first(Amount amount, Rows kept, long most) {
    return new Rows(kept.columns(), kept.rows().stream().limit(most == 1 && amount.isLatest() ? alike(kept) : most).toList());
  }

  /** How many of the first rows are of one day: whoever was met last was met with the others of that meeting. */
  private static long alike(Rows kept) {
    int column = kept.columns().indexOf(Condition.Latest.COLUMN);
    return kept.rows().stream().takeWhile(row -> Objects.equals(row.get(column), kept.rows().get(0).get(column))).count();
  }

  /** The last of a list first, those without a date after all others. */
  private static Rows fromEnd(Understood understood, Rows found, long most) {
    int column = understood.question().order().map(order -> found.columns().indexOf(order.column())).orElse(-1);
    List<List<@Nullable Object>> rows = new ArrayList<>(found.rows());
    Collections.reverse(rows);
    rows.sort(Comparator.comparing(row -> column >= 0 && row.get(column) == null));
    return new Rows(found.columns(), rows.subList(0, (int) Math.min(rows.size(), most)));
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
