package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text at signs that stand outside brackets of any sort. */
final class TextParts {

  static final Pattern LIST = Pattern.compile("[,;、，；\\n]| (?:and|&|\\+|und|et|w/) ");
  static final Pattern SEMICOLON = Pattern.compile("[;；\\n]");
  static final Pattern COMMA = Pattern.compile("[,，]");

  /** What parts a name from the remarks behind it. */
  static final Pattern REMARK = Pattern.compile("\\s+[-–—@]+\\s+|\\s*\\|\\s*|\\s+/\\s*|/\\s+|(?<=\\p{L})/(?=\\p{L})|[:：](?:\\s+|$)|[,，;]\\s*");

  /** What parts one remark from the next, in brackets too. */
  static final Pattern REMARKS = Pattern.compile("\\s*[-–—,;:|/]\\s+|\\s+[-–—/]\\s*|[/,;]");

  private TextParts() {}

  /** The parts that aren't blank, without the space around them. */
  static List<String> at(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    Matcher m = separator.matcher(hidden(text));
    int from = 0;
    while (m.find()) {
      add(parts, text.substring(from, m.start()));
      from = m.end();
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /** The text with a letter for each char inside brackets; an unclosed bracket hides the rest. */
  private static String hidden(String text) {
    char[] chars = text.toCharArray();
    int depth = 0;
    for (int i = 0; i < chars.length; i++) {
      boolean closes = ")]>".indexOf(chars[i]) >= 0;
      depth += "([<".indexOf(chars[i]) >= 0 ? 1 : closes && depth > 0 ? -1 : 0;
      if (depth > 0) {
        chars[i] = '_';
      }
    }
    return new String(chars);
  }
}
