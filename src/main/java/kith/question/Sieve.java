package kith.question;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.question.catalogue.Question;
import kith.question.names.Directory;
import kith.question.understanding.Condition;
import org.jspecify.annotations.Nullable;

/** Lets through the rows that are what a sentence says they must be. */
final class Sieve {

  private static final String PERSON = "Person";
  private static final String ID = "id";

  private final GraphStore graph;
  private final Rows all;

  Sieve(GraphStore graph, Rows all) {
    this.graph = graph;
    this.all = all;
  }

  Rows kept(List<Condition> conditions) {
    List<Predicate<List<@Nullable Object>>> tests = conditions.stream().map(this::test).toList();
    Stream<List<@Nullable Object>> kept = all.rows().stream().filter(row -> tests.stream().allMatch(test -> test.test(row)));
    boolean latest = conditions.stream().anyMatch(Condition.Latest.class::isInstance);
    return new Rows(all.columns(), (latest ? kept.sorted(Comparator.comparing(this::last).reversed()) : kept).toList());
  }

  /** The day in ISO's form, which sorts as days do; those without one come last. */
  private String last(List<@Nullable Object> row) {
    Object day = row.get(all.columns().indexOf(Condition.Latest.COLUMN));
    return day == null ? "" : day.toString();
  }

  private Predicate<List<@Nullable Object>> test(Condition condition) {
    if (condition instanceof Condition.Latest) {
      return row -> true;
    }
    if (condition instanceof Condition.Without without) {
      return row -> nodes(row).noneMatch(node -> without.known().id().equals(node.properties().get(ID)));
    }
    if (condition instanceof Condition.Circle circle) {
      Set<String> there = worksAt(circle.organisation().id());
      return row -> people(row).allMatch(id -> there.contains(id) == circle.inside());
    }
    if (condition instanceof Condition.Count count) {
      int column = all.columns().indexOf(count.column());
      return row -> row.get(column) instanceof Number number && count.threshold().holds(number.longValue());
    }
    if (condition instanceof Condition.Titled titled) {
      int column = all.columns().indexOf(Question.MEETING);
      return row -> titled.isIn(title(row.get(column)));
    }
    Condition.State state = (Condition.State) condition;
    int column = all.columns().indexOf(Condition.State.COLUMN);
    return row -> row.get(column) instanceof String value && state.states().contains(value);
  }

  /** Of all the people in the rows those who work at an organisation. */
  private Set<String> worksAt(String organisation) {
    List<String> ids = all.rows().stream().flatMap(Sieve::people).distinct().toList();
    return Set.copyOf(new Directory(graph).worksAt(ids, organisation));
  }

  private static String title(@Nullable Object meeting) {
    return String.valueOf(meeting instanceof Shown.Node node ? node.properties().get("title") : meeting);
  }

  private static Stream<String> people(List<@Nullable Object> row) {
    return nodes(row).filter(node -> node.labels().contains(PERSON)).map(node -> String.valueOf(node.properties().get(ID)));
  }

  private static Stream<Shown.Node> nodes(List<@Nullable Object> row) {
    return row.stream().filter(Shown.Node.class::isInstance).map(Shown.Node.class::cast);
  }
}
