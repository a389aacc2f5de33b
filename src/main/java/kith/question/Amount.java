package kith.question;

import java.util.Optional;

/**
 * How many rows of a list are wanted.
 *
 * @param most that many of them; empty is all
 * @param counted whether only their number is
 * @param fromEnd whether the list is wanted from its end: the first meetings of a list that begins with the latest
 */
public record Amount(Optional<Long> most, boolean counted, boolean fromEnd) {

  public static final Amount ALL = new Amount(Optional.empty(), false, false);
  static final Amount NUMBER = new Amount(Optional.empty(), true, false);

  static Amount of(long most) {
    return new Amount(Optional.of(most), false, false);
  }

  Amount fromItsEnd() {
    return new Amount(most, counted, true);
  }

  /** As it is told: {@code the first 5}, {@code the latest}; empty for all. */
  String text(Optional<Order> order) {
    if (counted) {
      return "counted";
    }
    String end = "the " + order.map(one -> one.end(fromEnd)).orElse("first");
    return most.map(number -> number == 1 ? end : end + " " + number).orElse(fromEnd ? end + " first" : "");
  }
}
