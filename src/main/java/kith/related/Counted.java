package kith.related;

/** Numbers in words: {@code once}, {@code 4 times}, {@code 1 meeting}. */
final class Counted {

  private Counted() {}

  static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  static String of(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
