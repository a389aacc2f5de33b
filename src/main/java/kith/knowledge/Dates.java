package kith.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as notes write them: {@code 2025-11-06}, {@code 2025/11/6}, {@code 20251106}, {@code 6 November 2025}, and
 * {@code 6.11.2025} where the order of day and month is certain.
 */
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
  private static final Pattern[] ALL = {YEAR_FIRST, COMPACT, MONTH_FIRST, DAY_FIRST, DayOrder.NUMBERS};
  private static final Pattern TIME =
      Pattern.compile("(?i)^T?\\d{1,2}([:.h]\\d{2})?(:\\d{2})?( ?[ap]m\\b)?( ?[–-] ?\\d{1,2}([:.h]\\d{2})?( ?[ap]m\\b)?)?(?=[\\s:,–—-]|$)");
  private static final Pattern TIME_SIGN = Pattern.compile("(?i)\\d[:.h]\\d|\\d ?[ap]m\\b");
  private static final String DAY_NAME = "(mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(rs?(day)?)?|fri(day)?|sat(urday)?|sun(day)?)\\.?";
  private static final Pattern LEAD = Pattern.compile("(?i)^[\\s\\[*]*(" + DAY_NAME + ",? +)?[\\s\\[*]*");
  private static final Pattern DATE_ENDS = Pattern.compile("^[\\s:,*–—-]+|[\\s:,*–—-]+$");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[\\[\\s*]]|\\(\\s*\\)");
  private static final Pattern DAY_NAME_ALONE = Pattern.compile("(?i)^\\(?" + DAY_NAME + "\\)?$");
  private static final Pattern DAY_NAME_BEFORE = Pattern.compile("(?i)\\b" + DAY_NAME + ",?\\s*(?=(\\[\\[)?$)");

  private Dates() {}

  /** The first date in a text; empty when there is none, or when the first one is on no calendar or may be two days. */
  static Optional<LocalDate> in(String text) {
    return in(text, DayOrder.UNKNOWN);
  }

  /** The same, where the order of day and month in numbers may be known. */
  static Optional<LocalDate> in(String text, DayOrder order) {
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
    return m.find() ? date(m.group(3), month(m.group(2)), m.group(1)) : order.in(text);
  }

  /** The text without the date that {@link #in} finds and the punctuation and day of the week around it. */
  static String without(String text) {
    for (Pattern pattern : ALL) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        String before = DAY_NAME_BEFORE.matcher(text.substring(0, m.start())).replaceFirst("");
        String rest = EMPTY_BRACKETS.matcher(before + " " + text.substring(m.end())).replaceAll(" ");
        return DAY_NAME_ALONE.matcher(DATE_ENDS.matcher(rest).replaceAll("")).replaceFirst("");
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
        return isIn(start);
      }
    }
    return false;
  }

  /** Whether there is a date in a text, even one that may be two days. */
  static boolean isIn(String text) {
    return in(text).isPresent() || hasDigit(text) && DayOrder.NUMBERS.matcher(text).results().anyMatch(DayOrder::isDate);
  }

  /** Whether a name is nothing but a date, as a daily note's is, with or without the day of the week. */
  static boolean isDay(String name) {
    return isDay(name, DayOrder.UNKNOWN);
  }

  static boolean isDay(String name, DayOrder order) {
    return in(name, order).isPresent() && without(name).isEmpty();
  }

  /** {@code 10:00 Budget} and {@code 2pm–3pm: Budget} as {@code Budget}. */
  static String withoutTime(String text) {
    Matcher time = TIME.matcher(text);
    boolean found = time.find() && TIME_SIGN.matcher(time.group()).find();
    return found ? DATE_ENDS.matcher(text.substring(time.end())).replaceAll("") : text;
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
