package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.question.catalogue.Order;

/**
 * Which rows of a list are wanted.
 *
 * @param most that many of them; empty is all
 * @param counted whether only their number is
 * @param fromEnd whether the list is wanted from its end: the first meetings of a list that begins with the latest
 * @param conditions what each of them must be
 */
public record Amount(Optional<Long> most, boolean counted, boolean fromEnd, List<Condition> conditions) {

  /** More rows than there are. */
  public static final long EVERY_ROW = 1_000_000;

  public static final Amount ALL = new Amount(Optional.empty(), false, false, List.of());
  static final Amount NUMBER = new Amount(Optional.empty(), true, false, List.of());

  private static final Order LATEST = new Order(Order.By.LATEST, Condition.Latest.COLUMN);
  private static final String FIRST = "first";

  public Amount {
    conditions = List.copyOf(conditions);
  }

  static Amount of(long most) {
    return new Amount(Optional.of(most), false, false, List.of());
  }

  Amount fromItsEnd() {
    return new Amount(most, counted, true, conditions);
  }

  /** The same, with more that each row must be. */
  Amount with(List<? extends Condition> more) {
    return new Amount(most, counted, fromEnd, Stream.concat(conditions.stream(), more.stream()).toList());
  }

  /**
   * The same, and where rows are left out no more than there usually are.
   *
   * @param usual how many rows there are when nothing is said
   */
  Amount atMost(Optional<Long> usual) {
    boolean all = counted || conditions.stream().allMatch(Condition.Count.class::isInstance);
    return all ? this : new Amount(most.or(() -> usual), counted, fromEnd, conditions);
  }

  /** How many rows the query must give; empty is as many as it gives by itself, which may be only the first. */
  public Optional<Long> limit() {
    return isCutByQuery() ? most : Optional.of(EVERY_ROW);
  }

  /** Whether the query's first rows are the answer; else it is found among all of them. */
  public boolean isCutByQuery() {
    return !counted && !fromEnd && conditions.isEmpty();
  }

  /** Whether the rows that were the last to happen are wanted first. */
  public boolean isLatest() {
    return conditions.stream().anyMatch(Condition.Latest.class::isInstance);
  }

  /** As it is told: {@code the top 5}, {@code the latest}, {@code without Bob Ray}; empty for all. */
  String text(Optional<Order> order) {
    String rows = counted ? "counted" : rows(isLatest() ? Optional.of(LATEST) : order);
    return Stream.concat(Stream.of(rows).filter(text -> !text.isEmpty()), Stream.of(told()).filter(text -> !text.isEmpty()))
        .collect(Collectors.joining(", "));
  }

  private String told() {
    return conditions.stream().map(Condition::text).filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" and ")).replace(" and without ", " and ");
  }

  private String rows(Optional<Order> order) {
    String end = "the " + order.map(by -> by.end(fromEnd)).orElse(FIRST);
    return most.map(number -> number == 1 ? "the " + order.map(by -> by.one(fromEnd)).orElse(FIRST) : end + " " + number)
        .orElse(fromEnd || isLatest() ? end + " first" : "");
  }
}
