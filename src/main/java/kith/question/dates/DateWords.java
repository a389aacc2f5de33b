package kith.question.dates;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.question.words.Token;

/** What single words of a date say: {@code May}, {@code 6th}, {@code 2025}. */
final class DateWords {

  private DateWords() {}

  /** The word at a place, without a possessive ending; nothing behind the last. */
  static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).owner() : "";
  }

  /** A month by its name or its first three or four letters. */
  static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.length() >= 3 && word.length() <= 4 && name.startsWith(word)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** A day of a month: {@code 6} or {@code 6th}. */
  static Optional<Integer> day(String word) {
    String digits = word.replaceFirst("(st|nd|rd|th)$", "");
    boolean number = !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    return Optional.of(number ? Integer.parseInt(digits) : 0).filter(day -> day >= 1 && day <= 31);
  }

  static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
