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
    return joined(names, " or ");
  }

  /** {@code Jason Vallery, Jason Wu and Jason Zhang}. */
  static String and(List<String> names) {
    return joined(names, " and ");
  }

  private static String joined(List<String> names, String last) {
    int end = names.size() - 1;
    return end < 1 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
  }
}
