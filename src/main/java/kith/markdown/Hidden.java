package kith.markdown;

import java.util.function.Predicate;

/**
 * Finds what must not be read as Markdown at all: Kith's own block, {@code %% kith:related %%} … {@code %% /kith:related %%},
 * with the heading if Kith made it, and {@code $$} math over several lines.
 */
final class Hidden {

  private final Source source;
  private final Lines lines;
  private final Fences fences;
  private final int first;
  private final Ranges ranges = new Ranges();

  private Hidden(Source source, int first) {
    this.source = source;
    this.lines = source.lines();
    this.first = first;
    this.fences = Fences.of(source.text(), lines, first);
  }

  /** @param first the first line of the body */
  static Ranges find(Source source, int first) {
    boolean own = source.text().contains(OwnBlock.OPEN);
    boolean math = source.text().contains("$$");
    if (!own && !math) {
      return new Ranges();
    }
    Hidden hidden = new Hidden(source, first);
    if (own) {
      hidden.ownBlocks();
    }
    if (math) {
      hidden.math();
    }
    return hidden.ranges;
  }

  private void ownBlocks() {
    for (int line = next(first, this::opens); line > 0; line = next(line + 1, this::opens)) {
      int close = next(line + 1, at -> lines.text(at).strip().equals(OwnBlock.CLOSE));
      int end = close > 0 ? close : beforeHeading(line + 1);
      if (close < 0) {
        source.problem(lines.start(line), "This block of Kith's has no end; it is read to the next heading");
      }
      int start = close > 0 ? OwnBlock.heading(lines, line, close, first).orElse(line) : line;
      ranges.add(lines.start(start), lines.end(end));
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

  private void math() {
    for (int line = next(first, this::opensMath); line > 0; line = next(line + 1, this::opensMath)) {
      int close = next(line + 1, at -> lines.text(at).contains("$$"));
      if (close < 0) {
        return;
      }
      ranges.add(source.text().indexOf("$$", lines.start(line)), source.text().indexOf("$$", lines.start(close)) + 2);
      line = close;
    }
  }

  private boolean opensMath(int line) {
    String text = lines.text(line);
    int at = Fences.afterQuote(text);
    return text.startsWith("$$", at) && text.indexOf("$$", at + 2) < 0;
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
