package kith.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/**
 * Makes room in a table for what a terminal draws wider or narrower than it is long: {@code 陳} takes two columns, and a letter
 * with its accents apart takes one. Such characters stand as signs of their own while the table is laid out.
 */
final class Width {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final char FIRST_SIGN = '\uE000';
  private static final int MOST_SIGNS = 0x1900;

  /** Stands beside the sign of a wide character; never in a note's printable text. */
  private static final char FILL = '\u0001';

  private final List<String> drawn = new ArrayList<>();

  /** The text in as many characters as it takes columns. */
  String filled(String text) {
    return text.chars().allMatch(c -> c < 0x300) ? text : CLUSTER.matcher(text).replaceAll(this::sign);
  }

  /** A laid out table with its characters put back. */
  String unfilled(String table) {
    StringBuilder text = new StringBuilder(table.length());
    for (char c : table.toCharArray()) {
      int sign = c - FIRST_SIGN;
      if (sign >= 0 && sign < drawn.size()) {
        text.append(drawn.get(sign));
      } else if (c != FILL) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private String sign(MatchResult cluster) {
    String text = cluster.group();
    int width = text.codePoints().map(WCWidth::wcwidth).max().orElse(0);
    boolean isSign = text.charAt(0) >= FIRST_SIGN && text.charAt(0) < FIRST_SIGN + MOST_SIGNS;
    if (width == text.length() && !isSign || width < 1) {
      return java.util.regex.Matcher.quoteReplacement(text);
    }
    int known = drawn.indexOf(text);
    if (known < 0 && drawn.size() < MOST_SIGNS) {
      known = drawn.size();
      drawn.add(text);
    }
    return known < 0 ? text : (char) (FIRST_SIGN + known) + String.valueOf(FILL).repeat(width - 1);
  }
}
