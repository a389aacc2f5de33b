package kith.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.graph.Rows;
import kith.question.Card;
import org.jspecify.annotations.Nullable;

/** Writes a card: a line for what is one value, a table for what is many. */
public final class CardText {

  private static final int MOST_ROWS = 10;

  private CardText() {}

  public static void write(Card card, Format format, Page page, PrintWriter out) {
    switch (format) {
      case JSON -> JsonText.write(out, false, json -> json.value(card.fields()));
      case CSV -> {
        List<@Nullable Object> row = new ArrayList<>(card.fields().values());
        CsvText.write(new Rows(List.copyOf(card.fields().keySet()), List.of(row)), out);
      }
      case TABLE, MARKDOWN -> new Pages(format == Format.TABLE, page, out).write(card.fields());
    }
  }

  /** For people: nothing is said of what is empty. */
  private record Pages(boolean table, Page page, PrintWriter out) {

    void write(Map<String, @Nullable Object> fields) {
      fields.forEach((name, value) -> {
        if (name.equals("name")) {
          out.println(table ? Caption.of(value) : "# " + Wiki.text(Caption.of(value)));
        } else if (!(value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance))) {
          line(name, value);
        }
      });
      fields.forEach((name, value) -> {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
          table(name, list);
        }
      });
    }

    private void line(String name, @Nullable Object value) {
      String text = Caption.of(value);
      if (!text.isEmpty()) {
        out.println(table ? "  " + spaced(name) + ": " + text : "- " + spaced(name) + ": " + Wiki.text(text));
      }
    }

    private void table(String name, List<?> items) {
      out.println();
      out.println(table ? spaced(name) + " (" + items.size() + ")" : "## " + spaced(name) + "\n");
      List<?> shown = table ? items.subList(0, Math.min(MOST_ROWS, items.size())) : items;
      Rows rows = rows(shown);
      out.print(table ? TableText.of(rows, page) : MarkdownText.of(rows));
      if (shown.size() < items.size()) {
        out.println("  and " + (items.size() - shown.size()) + " more");
      }
    }

    /** The first item's keys are the columns; the place is one of them. */
    private static Rows rows(List<?> items) {
      List<String> columns = ((Map<?, ?>) items.get(0)).keySet().stream().map(String::valueOf).toList();
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (Object item : items) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(((Map<?, ?>) item).get(column)));
        rows.add(row);
      }
      return new Rows(columns, rows);
    }

    /** {@code lastMeetings} is read as {@code last meetings}. */
    private static String spaced(String name) {
      return name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(java.util.Locale.ROOT);
    }
  }
}
