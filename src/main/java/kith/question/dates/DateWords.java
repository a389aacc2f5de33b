package kith.question.dates;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.question.words.Token;

/** What single words of a date say: {@code May}, {@code 6th}, {@code 2025}. */
final class DateWords {

  private static final Map<String, Month> MONTHS = months();
  private static final Pattern DAY = Pattern.compile("(\\d\\d?)(st|nd|rd|th)?");

  private DateWords() {}

  /** The word at a place, without a possessive ending; nothing behind the last. */
  static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).owner() : "";
  }

  /** A month by its name or its first three or four letters. */
  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      Stream.of(name, name.substring(0, 3), name.substring(0, Math.min(4, name.length()))).forEach(text -> months.put(text, month));
    }
    return months;
  }

  /** A day of a month: {@code 6} or {@code 6th}. */
  static Optional<Integer> day(String word) {
    Matcher matcher = DAY.matcher(word);
    return Optional.of(matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0).filter(day -> day >= 1 && day <= 31);
  }

  static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
