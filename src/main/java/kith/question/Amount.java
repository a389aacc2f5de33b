package kith.question;

import java.util.Optional;

/**
 * How many rows of a list are wanted.
 *
 * @param most the first few of them; empty is all
 * @param counted whether only their number is
 */
record Amount(Optional<Long> most, boolean counted) {

  static final Amount ALL = new Amount(Optional.empty(), false);
  static final Amount NUMBER = new Amount(Optional.empty(), true);

  static Amount of(long most) {
    return new Amount(Optional.of(most), false);
  }

  /** As it is told: {@code the first 5}; empty for all. */
  String text() {
    return counted ? "counted" : most.map(number -> number == 1 ? "the first" : "the first " + number).orElse("");
  }
}
