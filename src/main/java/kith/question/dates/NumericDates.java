package kith.question.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits: {@code 2025-10-01}, {@code 2025/10/01}, {@code 2025-10}, {@code 2025}, {@code 6.11.2025}. */
final class NumericDates {

  private static final Pattern DAY = Pattern.compile("\\d{4}([-/.])\\d\\d\\1\\d\\d");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");

  private NumericDates() {}

  /** The date that a word is. */
  static Optional<Found> at(String word) {
    try {
      if (DAY.matcher(word).matches()) {
        LocalDate day = LocalDate.parse(word.replaceAll("[/.]", "-"));
        return Optional.of(new Found(day, day, 1));
      }
      if (word.length() == 7 && word.charAt(4) == '-' && DateWords.isYear(word.substring(0, 4))) {
        return Optional.of(Found.month(YearMonth.parse(word), 1));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return DateWords.isYear(word) ? Optional.of(Found.year(Integer.parseInt(word), 1)) : dotted(word);
  }

  /** {@code 6.11.2025}, day first, as it is written with dots. */
  private static Optional<Found> dotted(String word) {
    Matcher matcher = DOTTED.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
      return Optional.of(new Found(day, day, 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
