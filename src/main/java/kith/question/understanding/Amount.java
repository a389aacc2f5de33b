package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.question.catalogue.Order;
import kith.question.names.Known;

/**
 * Which rows of a list are wanted.
 *
 * @param most that many of them; empty is all
 * @param counted whether only their number is
 * @param fromEnd whether the list is wanted from its end: the first meetings of a list that begins with the latest
 * @param without whose rows aren't
 */
public record Amount(Optional<Long> most, boolean counted, boolean fromEnd, List<Known> without) {

  public static final Amount ALL = new Amount(Optional.empty(), false, false, List.of());
  static final Amount NUMBER = new Amount(Optional.empty(), true, false, List.of());

  private static final long EVERY_ROW = 1_000_000;

  public Amount {
    without = List.copyOf(without);
  }

  static Amount of(long most) {
    return new Amount(Optional.of(most), false, false, List.of());
  }

  Amount fromItsEnd() {
    return new Amount(most, counted, true, without);
  }

  /**
   * The same, but for somebody.
   *
   * @param usual how many rows there are when nothing is said
   */
  Amount without(List<Known> left, Optional<Long> usual) {
    return new Amount(left.isEmpty() || counted ? most : most.or(() -> usual), counted, fromEnd, left);
  }

  /** How many rows the query must give; empty is as many as it gives by itself, which may be only the first. */
  Optional<Long> limit() {
    return counted || fromEnd || !without.isEmpty() ? Optional.of(EVERY_ROW) : most;
  }

  /** As it is told: {@code the first 5}, {@code the latest}, {@code without Bob Ray}; empty for all. */
  String text(Optional<Order> order) {
    String rows = counted ? "counted" : rows("the " + order.map(one -> one.end(fromEnd)).orElse("first"));
    String left = without.stream().map(Known::name).collect(Collectors.joining(" and "));
    return left.isEmpty() ? rows : rows + (rows.isEmpty() ? "" : ", ") + "without " + left;
  }

  private String rows(String end) {
    return most.map(number -> number == 1 ? end : end + " " + number).orElse(fromEnd ? end + " first" : "");
  }
}
