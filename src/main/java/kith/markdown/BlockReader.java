package kith.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Row;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the block structure of a body with commonmark-java; what stands inside the blocks is read by {@link InlineScanner}. */
final class BlockReader {

  /** Deeper nesting than people write is read as text, so that a line of a million {@code >} stays cheap. */
  private static final int DEEPEST = 60;

  /** A longer text above a list is no label. */
  private static final int LONGEST_LEAD = 120;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .inlineParserFactory(context -> (lines, node) -> {})
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final String body;
  private final int offset;
  private final int line;
  private final Blocks blocks = Blocks.empty();
  private final Deque<Draft> open = new ArrayDeque<>();
  private final List<Draft> drafts = new ArrayList<>();
  private List<String> header = List.of();
  private String section = "";

  private BlockReader(String body, int offset, int line) {
    this.body = body;
    this.offset = offset;
    this.line = line;
  }

  /** An item whose paragraphs are still to come. */
  private record Draft(StringBuilder text, List<String> above, int line, String section) {}

  /**
   * @param offset where the body starts in the note
   * @param line the line of the note on which it starts
   */
  static Blocks read(String body, int offset, int line) {
    BlockReader reader = new BlockReader(body, offset, line);
    reader.walk(PARSER.parse(body));
    return reader.finished();
  }

  private Blocks finished() {
    drafts.forEach(draft -> blocks.items().add(new Item(draft.text.toString(), draft.above.size() - 1, draft.line, draft.section, draft.above)));
    return blocks;
  }

  /** By hand and not with a visitor: recursion would overflow on hostile nesting. */
  private void walk(Node document) {
    Node node = document;
    while (node != null) {
      enter(node);
      Node next = node.getFirstChild();
      while (next == null && node != null) {
        leave(node);
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
  }

  private void enter(Node node) {
    if (node instanceof ListItem) {
      item(node);
    } else if (node instanceof Paragraph) {
      paragraph(node, withoutLazyCode(node));
    } else if (node instanceof org.commonmark.node.Heading heading) {
      heading(heading);
    } else if (node instanceof TableRow) {
      row(node);
    } else if (node instanceof HtmlBlock) {
      leaf(Leaf.Kind.HTML, node.getSourceSpans());
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node.getSourceSpans());
    } else if (node instanceof LinkReferenceDefinition definition) {
      definition(definition);
    }
  }

  private void leave(Node node) {
    if (node instanceof ListItem) {
      open.pop();
    } else if (node instanceof TableBlock) {
      header = List.of();
    }
  }

  private void item(Node node) {
    int at = node.getSourceSpans().isEmpty() ? line : line + node.getSourceSpans().get(0).getLineIndex();
    Draft draft = new Draft(new StringBuilder(), above(node), at, section);
    drafts.add(draft);
    open.push(draft);
    blocks.taskLines().add(new Blocks.TaskLine(at, section));
  }

  private List<String> above(Node item) {
    Draft around = open.peek();
    if (around == null) {
      return List.of(lead(item.getParent()));
    }
    List<String> above = new ArrayList<>(around.above);
    String start = around.text.substring(0, Math.min(around.text.length(), LONGEST_LEAD));
    above.add(start.lines().findFirst().orElse(""));
    return above;
  }

  /** The last line of the paragraph right before a list or a table, comments aside. */
  private String lead(Node block) {
    Node before = block.getPrevious();
    while (before instanceof HtmlBlock) {
      before = before.getPrevious();
    }
    if (!(before instanceof Paragraph)) {
      return "";
    }
    SourceSpan last = before.getSourceSpans().get(before.getSourceSpans().size() - 1);
    int end = last.getInputIndex() + last.getLength();
    return body.substring(Math.max(last.getInputIndex(), end - LONGEST_LEAD), end).strip();
  }

  private void paragraph(Node node, List<SourceSpan> spans) {
    if (!(node.getParent() instanceof ListItem)) {
      Leaf leaf = leaf(Leaf.Kind.PARAGRAPH, spans);
      if (node.getParent() instanceof Document) {
        blocks.paragraphs().add(new kith.note.Paragraph(leaf.text(), leaf.line(0)));
      }
      return;
    }
    boolean first = node.getPrevious() == null;
    Leaf.Kind kind = !first ? Leaf.Kind.PARAGRAPH : isTask(node) ? Leaf.Kind.TASK : Leaf.Kind.ITEM;
    StringBuilder text = open.element().text;
    text.append(text.length() > 0 ? "\n" : "").append(leaf(kind, spans).text());
  }

  /** The lines of a paragraph without those that are code; an item among them may be a task. */
  private List<SourceSpan> withoutLazyCode(Node paragraph) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    if (lines.size() < 2 || paragraph.getParent() instanceof Document) {
      return lines;
    }
    LazyLines lazy = LazyLines.of(body, paragraph, lines);
    List<SourceSpan> own = new ArrayList<>(lines.subList(0, 1));
    LazyLines.Meaning meaning = LazyLines.Meaning.TEXT;
    for (SourceSpan next : lines.subList(1, lines.size())) {
      meaning = lazy.of(next, meaning == LazyLines.Meaning.CODE);
      if (meaning == LazyLines.Meaning.ITEM) {
        blocks.taskLines().add(new Blocks.TaskLine(line + next.getLineIndex(), section));
      }
      if (meaning == LazyLines.Meaning.CODE) {
        code(List.of(next));
      } else {
        own.add(next);
      }
    }
    return own;
  }

  private boolean isTask(Node paragraph) {
    SourceSpan span = paragraph.getSourceSpans().get(0);
    return CheckBox.find(body, span.getInputIndex(), span.getInputIndex() + span.getLength()).isPresent();
  }

  private void heading(org.commonmark.node.Heading node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean setext = spans.size() > 1;
    List<SourceSpan> own = setext ? spans.subList(0, spans.size() - 1) : spans;
    if (own.size() > 1) {
      // To Obsidian a line under several lines is a rule, and they are a paragraph.
      paragraph(node, own);
      return;
    }
    if (node.getParent() instanceof Document) {
      section = HeadingText.of(Leaf.of(Leaf.Kind.HEADING, "", body, own, offset, line).text(), setext);
      blocks.headings().add(new Heading(node.getLevel(), section, line + spans.get(0).getLineIndex()));
    }
    leaf(Leaf.Kind.HEADING, own);
  }

  private void row(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(leaf(Leaf.Kind.CELL, cell.getSourceSpans()).text().replace("\\|", "|").strip());
      }
    }
    Cells.beyond(body, row.getSourceSpans().get(0), cells.size()).forEach(cell -> leaf(Leaf.Kind.CELL, List.of(cell)));
    if (row.getParent() instanceof TableHead) {
      header = cells;
    } else {
      int at = line + row.getSourceSpans().get(0).getLineIndex();
      blocks.rows().add(new Row(header, cells, at, section, lead(row.getParent().getParent())));
    }
  }

  private Leaf leaf(Leaf.Kind kind, List<SourceSpan> spans) {
    Leaf leaf = Leaf.of(kind, section, body, spans, offset, line);
    if (!leaf.text().isEmpty()) {
      blocks.leaves().add(leaf);
    }
    return leaf;
  }

  private void code(List<SourceSpan> spans) {
    for (SourceSpan span : spans) {
      blocks.code().add(offset + span.getInputIndex(), offset + span.getInputIndex() + span.getLength());
    }
  }

  /** A short footnote looks like a link definition to CommonMark: {@code [^1]: [[Note]]}. */
  private void definition(LinkReferenceDefinition definition) {
    if (definition.getLabel().startsWith("^")) {
      leaf(Leaf.Kind.FOOTNOTE, definition.getSourceSpans());
    } else {
      code(definition.getSourceSpans());
    }
  }
}
