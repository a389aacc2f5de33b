package kith.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a word that may be a name is likely only a word where it stands: {@code Mark the date}, {@code in May}, {@code 3 June}. */
final class PlainWord {

  /** Words behind which a month is a month. */
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "by", "for", "until", "till", "since", "of", "early", "mid", "late", "next", "last", "this", "before", "after", "during", "from", "to",
          "through", "end", "every", "each");

  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}]+)[ ,-]+$");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("^[ ,'’-]{1,2}\\p{N}");
  private static final int NEAR = 24;

  private PlainWord() {}

  static boolean isLikely(String text, int begin, int end) {
    Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, begin - NEAR), begin));
    if (!before.find()) {
      return true; // A capital that begins a sentence, a line or a bracket.
    }
    String word = before.group(1).toLowerCase(Locale.ROOT);
    boolean isNumbered = Character.isDigit(word.charAt(0)) || NUMBER_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 4))).find();
    return Dates.isMonth(text.substring(begin, end)) && (isNumbered || BEFORE_MONTHS.contains(word));
  }
}
