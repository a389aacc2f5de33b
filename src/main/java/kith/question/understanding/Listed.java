package kith.question.understanding;

import java.util.List;

/** Names in a sentence. */
final class Listed {

  private static final int MOST = 6;

  private Listed() {}

  /** {@code Jason Vallery, Jason Wu or Jason Zhang}; of many, the first few. */
  static String or(List<String> names) {
    if (names.size() > MOST) {
      return String.join(", ", names.subList(0, MOST)) + " or one of " + (names.size() - MOST) + " more";
    }
    int last = names.size() - 1;
    return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
