package kith.output;

import java.util.Locale;

/** A number of things in words: {@code 1 place}, {@code 1,204 places}. */
final class Quantity {

  private Quantity() {}

  static String of(int number, String thing) {
    return String.format(Locale.ROOT, "%,d ", number) + thing + (number == 1 ? "" : "s");
  }
}
