package kith.cli;

/** The part of a line around a place in it: {@code … and the rest of it with Ann Lee on the second …}. */
final class Excerpt {

  private static final String LEFT_OUT = "… ";

  private Excerpt() {}

  /**
   * The whole line if it fits, else what is around the place, cut between words where there are any.
   *
   * @param from where the place begins
   * @param to where it has ended
   * @param width in characters; a place that is wider is given whole
   */
  static String of(String line, int from, int to, int width) {
    if (line.length() <= width) {
      return line;
    }
    int room = Math.max(0, width - (to - from) - 2 * LEFT_OUT.length());
    int start = Math.max(0, Math.min(from - room / 2, line.length() - room - (to - from)));
    int end = Math.min(line.length(), start + room + (to - from));
    return before(line, start, from) + line.substring(from, to) + after(line, to, end);
  }

  private static String before(String line, int start, int from) {
    int blank = line.indexOf(' ', Math.max(0, start - 1));
    int cut = blank < 0 || blank >= from ? start : blank + 1;
    return start == 0 ? line.substring(0, from) : LEFT_OUT + line.substring(cut, from);
  }

  private static String after(String line, int to, int end) {
    int blank = line.lastIndexOf(' ', end);
    return end == line.length() ? line.substring(to) : line.substring(to, blank < to ? end : blank) + " …";
  }
}
