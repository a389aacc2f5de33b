package kith.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word that may be a name is likely only a word where it stands: {@code Mark the date}, {@code in May}, {@code 3 June}. */
final class PlainWord {

  /** Words behind which a month is a month. */
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "by", "for", "until", "till", "since", "of", "early", "mid", "late", "next", "last", "this", "before", "after", "during", "from", "to",
          "through", "end", "every", "each");

  private static final Pattern NUMBER_BEHIND = Pattern.compile("^[ ,'’-]{1,2}\\p{N}");
  private static final String BETWEEN_WORDS = " ,-";

  private PlainWord() {}

  static boolean isLikely(String text, int begin, int end) {
    int behind = begin;
    while (behind > 0 && BETWEEN_WORDS.indexOf(text.charAt(behind - 1)) >= 0) {
      behind--;
    }
    int from = behind;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    if (from == behind || behind == begin) {
      return true; // A capital that begins a sentence, a line or a bracket.
    }
    return Dates.isMonth(text.substring(begin, end)) && isDate(text, text.substring(from, behind).toLowerCase(Locale.ROOT), end);
  }

  private static boolean isDate(String text, String before, int end) {
    return Character.isDigit(before.charAt(0))
        || NUMBER_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 4))).find()
        || BEFORE_MONTHS.contains(before);
  }
}
