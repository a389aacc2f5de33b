package kith.output;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;

/** One row of a brief as a sentence: {@code 2025-11-13 Send the deck (Ann Lee, due 2025-11-20, overdue)}. */
record BriefLine(String text, String path, String line) {

  /** Columns whose name says what their value is. */
  private static final Set<String> NAMED = Set.of("with", "about", "due", "first", "last");

  /** Columns whose text is Markdown of a note. */
  private static final Set<String> WRITTEN = Set.of("text", "task", "decision");

  /**
   * A row.
   *
   * @param written what becomes of a note's own Markdown
   * @param named what becomes of a name or title
   */
  static BriefLine of(Rows rows, List<@Nullable Object> row, UnaryOperator<String> written, UnaryOperator<String> named) {
    List<String> parts = new ArrayList<>();
    String start = "";
    int last = row.size() - 2;
    for (int i = 0; i < last; i++) {
      String column = rows.columns().get(i);
      String value = Caption.of(row.get(i));
      if (i == 0 && column.equals("date")) {
        start = value;
      } else if (i == 0 || i == 1 && rows.columns().get(0).equals("date")) {
        start = joined(start, WRITTEN.contains(column) ? written.apply(value) : named.apply(value));
      } else if (!value.isEmpty() && !value.equals("false")) {
        parts.add(part(column, row.get(i), value, named));
      }
    }
    String more = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    return new BriefLine(start + more, Caption.of(row.get(last)), Caption.of(row.get(last + 1)));
  }

  /** A daily note is called by its day. */
  private static String joined(String date, String text) {
    return date.isEmpty() || text.startsWith(date) ? text : date + " " + text;
  }

  private static String part(String column, @Nullable Object value, String caption, UnaryOperator<String> named) {
    if (value instanceof Boolean) {
      return column;
    }
    if (value instanceof Long count) {
      return count + " " + (count == 1 ? column.replaceFirst("s$", "") : column);
    }
    if (column.equals("priority")) {
      return caption + " priority";
    }
    String shown = value instanceof Temporal ? caption : named.apply(caption);
    return NAMED.contains(column) ? column + " " + shown : shown;
  }
}
