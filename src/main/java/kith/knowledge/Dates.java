package kith.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as notes write them: {@code 2025-11-06}, {@code 2025/11/6}, {@code 20251106}, {@code 6 November 2025}. */
final class Dates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b");

  private static final Pattern MONTH_ALONE = Pattern.compile("(?i)" + MONTH);
  private static final Pattern[] ALL = {YEAR_FIRST, COMPACT, MONTH_FIRST, DAY_FIRST};
  private static final Pattern LEAD = Pattern.compile("(?i)^[\\s\\[*]*((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +)?");
  private static final Pattern DATE_ENDS = Pattern.compile("^[\\s:,–—-]+|[\\s:,–—-]+$");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[\\[\\s*]]|\\(\\s*\\)");
  private static final Pattern WEEKDAY = Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$");

  private Dates() {}

  /** The first date in a text; empty when there is none, or when the first one is on no calendar. */
  static Optional<LocalDate> in(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.find()) {
      return date(m.group(1), m.group(3), m.group(4));
    }
    m = COMPACT.matcher(text);
    if (m.find()) {
      return date(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.find()) {
      return date(m.group(3), month(m.group(1)), m.group(2));
    }
    m = DAY_FIRST.matcher(text);
    return m.find() ? date(m.group(3), month(m.group(2)), m.group(1)) : Optional.empty();
  }

  /** The text without the date that {@link #in} finds and the punctuation around it. */
  static String without(String text) {
    for (Pattern pattern : ALL) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        String rest = EMPTY_BRACKETS.matcher(text.substring(0, m.start()) + " " + text.substring(m.end())).replaceAll(" ");
        return DATE_ENDS.matcher(rest).replaceAll("");
      }
    }
    return text.strip();
  }

  /** Whether a text begins with a date, the day of the week and link brackets aside. */
  static boolean leads(String text) {
    String start = LEAD.matcher(text).replaceFirst("");
    for (Pattern pattern : ALL) {
      Matcher m = pattern.matcher(start);
      if (m.lookingAt()) {
        return in(start).isPresent();
      }
    }
    return false;
  }

  /** Whether a name is nothing but a date, as a daily note's is, with or without the day of the week. */
  static boolean isDay(String name) {
    return in(name).isPresent() && WEEKDAY.matcher(without(name)).replaceFirst("").isEmpty();
  }

  /** Whether a word is a month's English name. */
  static boolean isMonth(String word) {
    return MONTH_ALONE.matcher(word).matches();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
