package kith.question.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A comment line at the head of a question's file: {@code // ask: who has {person} met}.
 *
 * @param number 1-based, in the file
 * @param column 1-based, where the text begins
 * @param key {@code ask}; empty for prose
 */
record HeaderLine(int number, int column, String key, String text) {

  private static final Pattern LINE = Pattern.compile("(//\\s*(?:(\\w+):(?=\\s|$)\\s*)?)(.*?)\\s*");

  /** The lines before the query; those without text are left out. */
  static List<HeaderLine> of(List<String> lines) {
    return Stream.iterate(0, at -> at < lines.size() && isHeader(lines.get(at)), at -> at + 1)
        .map(at -> of(lines.get(at), at + 1))
        .filter(line -> !line.key().isEmpty() || !line.text().isEmpty())
        .toList();
  }

  static boolean isHeader(String line) {
    return line.isBlank() || line.startsWith("//");
  }

  private static HeaderLine of(String line, int number) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return new HeaderLine(number, 1, "", "");
    }
    String key = matcher.group(2) == null ? "" : matcher.group(2);
    return new HeaderLine(number, matcher.end(1) + 1, key, matcher.group(3));
  }

  /** The column of a part of the text. */
  int columnOf(String part) {
    return column + Math.max(0, text.indexOf(part));
  }
}
