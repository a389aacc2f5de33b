package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is of Kith's own block in a note: the lines from {@code %% kith:related %%} to {@code %% /kith:related %%}. */
public sealed interface OwnBlock {

  /** What all markers have in them. */
  String NAME = "kith:related";

  /** The first line of the block. */
  String OPEN = "%% kith:related %%";

  /** The last line of the block. */
  String CLOSE = "%% /kith:related %%";

  /** The second line of the block if Kith wrote the heading above it too. */
  String MADE = "%% Kith made this section; kith related --remove takes it out %%";

  /** The heading that Kith writes where a note has none. */
  String HEADING = "## Related";

  /** No block. */
  record None() implements OwnBlock {}

  /**
   * A whole block.
   *
   * @param open 1-based line of its first marker
   * @param close 1-based line of its second marker
   * @param heading the line of the heading that Kith made for it
   */
  record Whole(int open, int close, Optional<Integer> heading) implements OwnBlock {}

  /** Markers that make no block: nobody can tell what is Kith's and what isn't. */
  record Broken(int line, String why) implements OwnBlock {}

  /** Finds the block among the lines of a body that starts on a line. */
  static OwnBlock in(Lines lines, Fences fences, int first) {
    List<Integer> marked = new ArrayList<>();
    for (int line = first; line <= lines.count(); line++) {
      if (!fences.isCode(line) && isMarker(lines.text(line).strip())) {
        marked.add(line);
      }
    }
    if (marked.isEmpty()) {
      return new None();
    }
    boolean pair = marked.size() == 2 && opens(lines, marked.get(0)) && closes(lines, marked.get(1));
    return pair
        ? new Whole(marked.get(0), marked.get(1), heading(lines, marked.get(0), marked.get(1), first))
        : new Broken(marked.get(0), why(lines, marked));
  }

  /** Whether a line is a marker, or was one before somebody changed it. */
  private static boolean isMarker(String line) {
    return line.startsWith("%%") && line.contains(NAME);
  }

  private static boolean opens(Lines lines, int line) {
    return lines.text(line).strip().equals(OPEN);
  }

  private static boolean closes(Lines lines, int line) {
    return lines.text(line).strip().equals(CLOSE);
  }

  private static String why(Lines lines, List<Integer> marked) {
    for (int line : marked) {
      if (!opens(lines, line) && !closes(lines, line)) {
        return "looks like a marker of Kith's block and isn't one";
      }
    }
    long opening = marked.stream().filter(line -> opens(lines, line)).count();
    return opening == 1 && marked.size() == 1
        ? "starts a block of Kith's that has no end"
        : opening == 0 ? "ends a block of Kith's that has no start" : "is one of several markers of Kith's that make no single block";
  }

  /**
   * The heading above a block whose second line says that Kith made it. One that was changed since is the author's, and so is
   * one under which the author wrote something.
   */
  static Optional<Integer> heading(Lines lines, int open, int close, int first) {
    if (!lines.text(open + 1).strip().equals(MADE) || !endsSection(lines, close)) {
      return Optional.empty();
    }
    int above = open - 1;
    while (above >= first && lines.text(above).isBlank()) {
      above--;
    }
    return above >= first && lines.text(above).equals(HEADING) ? Optional.of(above) : Optional.empty();
  }

  /** Whether nothing more follows, or a heading that isn't below Kith's. */
  private static boolean endsSection(Lines lines, int close) {
    int next = close + 1;
    while (next <= lines.count() && lines.text(next).isBlank()) {
      next++;
    }
    return next > lines.count() || lines.text(next).startsWith("# ") || lines.text(next).startsWith("## ");
  }
}
