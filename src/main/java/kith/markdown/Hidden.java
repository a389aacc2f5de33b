package kith.markdown;

import java.util.function.Predicate;

/**
 * Finds what has no block structure: Kith's own block, {@code %% kith:related %%} … {@code %% /kith:related %%}, with the
 * heading if Kith made it, and math ({@code $$}) and comments ({@code %%}) over several lines.
 */
final class Hidden {

  private final Source source;
  private final Lines lines;
  private final Fences fences;
  private final int first;
  private final Ranges unread = new Ranges();
  private final Ranges comments = new Ranges();

  private Hidden(Source source, int first) {
    this.source = source;
    this.lines = source.lines();
    this.first = first;
    this.fences = Fences.of(source.text(), lines, first);
  }

  /**
   * What was found.
   *
   * @param unread not to be read at all
   * @param comments without structure; links and tags in them count
   */
  record Found(Ranges unread, Ranges comments) {

    static Found nothing() {
      return new Found(new Ranges(), new Ranges());
    }

    boolean isEmpty() {
      return unread.isEmpty() && comments.isEmpty();
    }
  }

  /** @param first the first line of the body */
  static Found find(Source source, int first) {
    boolean percent = source.text().contains("%%");
    boolean math = source.text().contains("$$");
    if (!percent && !math) {
      return Found.nothing();
    }
    Hidden hidden = new Hidden(source, first);
    if (percent) {
      hidden.ownBlocks();
      hidden.delimited("%%", hidden.comments);
    }
    if (math) {
      hidden.delimited("$$", hidden.unread);
    }
    return new Found(hidden.unread, hidden.comments);
  }

  private void ownBlocks() {
    for (int line = next(first, this::opens); line > 0; line = next(line + 1, this::opens)) {
      int close = next(line + 1, at -> lines.text(at).strip().equals(OwnBlock.CLOSE));
      int end = close > 0 ? close : beforeHeading(line + 1);
      if (close < 0) {
        source.problem(lines.start(line), "This block of Kith's has no end; it is read to the next heading");
      }
      int start = close > 0 ? OwnBlock.heading(lines, line, close, first).orElse(line) : line;
      unread.add(lines.start(start), lines.end(end));
      line = end;
    }
  }

  private boolean opens(int line) {
    return lines.text(line).strip().equals(OwnBlock.OPEN);
  }

  private int beforeHeading(int from) {
    int heading = next(from, line -> lines.text(line).startsWith("#"));
    return heading < 0 ? lines.count() : heading - 1;
  }

  /** From a line that begins with a sign and holds it once, to the next sign. */
  private void delimited(String sign, Ranges found) {
    for (int line = next(first, at -> opens(at, sign)); line > 0; line = next(line + 1, at -> opens(at, sign))) {
      int close = next(line + 1, at -> lines.text(at).contains(sign));
      if (close < 0) {
        return;
      }
      found.add(source.text().indexOf(sign, lines.start(line)), source.text().indexOf(sign, lines.start(close)) + sign.length());
      line = close;
    }
  }

  private boolean opens(int line, String sign) {
    String text = lines.text(line);
    int at = Fences.afterQuote(text);
    return text.startsWith(sign, at) && text.indexOf(sign, at + sign.length()) < 0;
  }

  /** The next line outside code blocks that is such, or -1. */
  private int next(int from, Predicate<Integer> such) {
    for (int line = from; line <= lines.count(); line++) {
      if (!fences.isCode(line) && such.test(line)) {
        return line;
      }
    }
    return -1;
  }
}
