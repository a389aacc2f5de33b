package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Paragraph;
import kith.note.Row;

/**
 * The blocks of a note in the order of the file.
 *
 * @param headings outside quotes and lists, as Obsidian's outline has them
 * @param items every list item
 * @param rows table rows below a header
 * @param paragraphs outside lists, tables and quotes
 * @param taskLines lines of list items, which may hold a check box, each with its section
 * @param leaves all inline text
 * @param code where code blocks and link definitions stand, as offsets of the note
 */
record Blocks(
    List<Heading> headings,
    List<Item> items,
    List<Row> rows,
    List<Paragraph> paragraphs,
    List<TaskLine> taskLines,
    List<Leaf> leaves,
    Ranges code) {

  /** The line of a list item and the heading above it. */
  record TaskLine(int line, String section) {}

  /** The heading under which a line stands, or empty. */
  String section(int line) {
    String section = "";
    for (Heading heading : headings) {
      section = heading.line() <= line ? heading.text() : section;
    }
    return section;
  }

  static Blocks empty() {
    return new Blocks(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new Ranges());
  }
}
