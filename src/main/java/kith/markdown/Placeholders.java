package kith.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a template has left in the front matter, {@code title: {{title}}}: to YAML a map in a map, or an error. */
final class Placeholders {

  private static final Pattern VALUE = Pattern.compile("(?<=: |- )\\{\\{[^\\n\\r]*?}}");

  private static final char HIDDEN = '\uE000';

  private Placeholders() {}

  /** The same text with something as long in their places that YAML takes for a word. */
  static String hide(String yaml) {
    if (!yaml.contains("{{")) {
      return yaml;
    }
    StringBuilder out = new StringBuilder(yaml);
    Matcher value = VALUE.matcher(yaml);
    while (value.find()) {
      for (int i = value.start(); i < value.end(); i++) {
        out.setCharAt(i, HIDDEN);
      }
    }
    return out.toString();
  }

  static boolean isIn(String value) {
    return value.indexOf(HIDDEN) >= 0;
  }
}
