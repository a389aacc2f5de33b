package kith.markdown;

import java.util.BitSet;
import java.util.List;
import kith.note.Heading;

/** What of a note's structure an edit has to know, by the lines of the file. */
public final class Outline {

  private final List<Heading> headings;
  private final OwnBlock own;
  private final BitSet paragraphs = new BitSet();
  private final BitSet comments = new BitSet();
  private final BitSet text = new BitSet();
  private final BitSet cells = new BitSet();

  private Outline(List<Heading> headings, OwnBlock own) {
    this.headings = headings;
    this.own = own;
  }

  public static Outline of(NoteText note) {
    Source source = new Source("", note.repaired());
    Lines lines = source.lines();
    int first = FrontMatter.find(source.text(), lines).map(FrontMatter::bodyLine).orElse(1);
    int offset = first <= lines.count() ? lines.start(first) : source.text().length();
    Blocks blocks = BlockReader.read(Reading.body(source, offset, Hidden.find(source, first)), offset, first);
    Outline outline = new Outline(List.copyOf(blocks.headings()), OwnBlock.in(lines, Fences.of(source.text(), lines, first), first));
    blocks.leaves().forEach(leaf -> outline.text(leaf, source));
    outline.add(BlockReader.read(source.text().substring(offset), offset, first).leaves(), lines);
    return outline;
  }

  /** The author's own text: no heading, no HTML, nothing quoted. */
  private void text(Leaf leaf, Source source) {
    Lines lines = source.lines();
    int first = leaf.line(0);
    int last = leaf.line(leaf.text().length() - 1);
    boolean quoted = source.text().substring(lines.start(first), leaf.offset(0)).indexOf('>') >= 0;
    if (!quoted && leaf.kind() != Leaf.Kind.HEADING && leaf.kind() != Leaf.Kind.HTML) {
      text.set(first, last + 1);
      if (leaf.kind() == Leaf.Kind.CELL) {
        cells.set(first);
      }
    }
  }

  private void add(List<Leaf> leaves, Lines lines) {
    int openedOn = 0;
    for (Leaf leaf : leaves) {
      if (leaf.kind() == Leaf.Kind.PARAGRAPH && leaf.offset(0) == lines.start(leaf.line(0))) {
        paragraphs.set(leaf.line(0));
      }
      InlineScanner scanner = new InlineScanner(leaf.text(), leaf.kind() == Leaf.Kind.HTML);
      scanner.scan();
      for (int at : scanner.percents()) {
        int line = leaf.line(at);
        if (openedOn > 0) {
          comments.set(openedOn + 1, Math.max(openedOn + 1, line + 1));
        }
        openedOn = openedOn > 0 ? 0 : line;
      }
    }
    if (openedOn > 0) {
      comments.set(openedOn + 1, lines.count() + 2);
    }
  }

  /** Outside quotes and lists, Kith's own left out. */
  public List<Heading> headings() {
    return headings;
  }

  public OwnBlock own() {
    return own;
  }

  /** Whether a paragraph that stands by itself, not in a list, a quote or code, starts with a line. */
  public boolean isParagraph(int line) {
    return paragraphs.get(line);
  }

  /** Whether the start of a line, or of the line that could be written at the end, is inside a comment, {@code %% … %%}. */
  public boolean isComment(int line) {
    return comments.get(line);
  }

  /** Whether a line is of the author's own text: no heading, no code, no HTML, nothing quoted. */
  public boolean isText(int line) {
    return text.get(line) && !comments.get(line);
  }

  /** Whether a line is one of a table, where a bar ends a cell. */
  public boolean isTable(int line) {
    return cells.get(line);
  }
}
