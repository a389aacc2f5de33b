package kith.markdown;

import java.util.Optional;

/**
 * The check box of a task: {@code [x]} and one space.
 *
 * @param status the character between the brackets; {@code [ ?]} and {@code [? ]} read as {@code ?}
 * @param end after the space that follows it
 */
record CheckBox(String status, int end) {

  static Optional<CheckBox> find(String text, int start, int limit) {
    if (start >= limit || text.charAt(start) != '[') {
      return Optional.empty();
    }
    if (text.startsWith(" ?] ", start + 1) || text.startsWith("? ] ", start + 1)) {
      return Optional.of(new CheckBox("?", start + 5)).filter(box -> box.end <= limit);
    }
    int close = start + 1 < limit ? text.offsetByCodePoints(start + 1, 1) : limit;
    return text.startsWith("] ", close) && close + 2 <= limit
        ? Optional.of(new CheckBox(text.substring(start + 1, close), close + 2))
        : Optional.empty();
  }

  /**
   * The check box of a whole line, after quote marks and a bullet or a number: the Tasks plugin's
   * {@code ^[\s\t>]*([-*+]|[0-9]+[.)]) +\[(.)\] }.
   */
  static Optional<CheckBox> ofLine(String text, int start, int limit) {
    int at = start;
    while (at < limit && (text.charAt(at) == '>' || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    int after = afterBullet(text, at, limit);
    int box = after;
    while (box >= 0 && box < limit && text.charAt(box) == ' ') {
      box++;
    }
    return after < 0 || box == after ? Optional.empty() : find(text, box, limit);
  }

  private static int afterBullet(String text, int start, int limit) {
    if (start < limit && "-*+".indexOf(text.charAt(start)) >= 0) {
      return start + 1;
    }
    int at = start;
    while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > start && at < limit && ".)".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }
}
