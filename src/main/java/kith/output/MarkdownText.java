package kith.output;

import java.util.Collections;
import java.util.List;
import kith.graph.Rows;

/** Rows as a Markdown table. */
final class MarkdownText {

  private MarkdownText() {}

  static String of(Rows rows) {
    StringBuilder table = new StringBuilder();
    line(table, rows.columns().stream().map(name -> Wiki.text(Printable.line(name))).toList());
    line(table, Collections.nCopies(rows.columns().size(), "---"));
    rows.rows().forEach(row -> line(table, row.stream().map(value -> cell(Wiki.of(value))).toList()));
    return table.toString();
  }

  /** A link's own bar would end the cell; Obsidian reads it escaped. */
  private static String cell(String markdown) {
    return markdown.replaceAll("(?<!\\\\)\\|", "\\\\|");
  }

  private static void line(StringBuilder table, List<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
