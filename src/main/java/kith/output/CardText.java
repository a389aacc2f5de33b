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
          out.println(table ? page.heading(Caption.of(value)) : "# " + Wiki.text(Caption.of(value)));
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
      if (text.isEmpty()) {
        return;
      }
      boolean note = name.equals("note");
      String shown = table ? note ? page.links().to(value.toString(), text) : text : note ? Wiki.place(text) : Wiki.text(text);
      out.println((table ? "  " : "- ") + spaced(name) + ": " + shown);
    }

    private void table(String name, List<?> items) {
      out.println();
      out.println(table ? page.heading(spaced(name) + " (" + items.size() + ")") : "## " + spaced(name) + "\n");
      List<?> shown = table ? items.subList(0, Math.min(MOST_ROWS, items.size())) : items;
      Rows rows = rows(shown);
      out.print(table ? TableText.of(rows, page) : MarkdownText.of(rows));
      if (shown.size() < items.size()) {
        out.println("  and " + (items.size() - shown.size()) + " more");
      }
    }

    /** The first item's keys are the columns, but for the place, which is one column. */
    private static Rows rows(List<?> items) {
      Map<?, ?> first = (Map<?, ?>) items.get(0);
      List<String> columns = new ArrayList<>(first.keySet().stream().map(String::valueOf).toList());
      boolean placed = columns.remove("path") && columns.remove("line");
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (Object item : items) {
        Map<?, ?> fields = (Map<?, ?>) item;
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(fields.get(column)));
        if (placed) {
          row.add(new Place(String.valueOf(fields.get("path")), String.valueOf(fields.get("line"))));
        }
        rows.add(row);
      }
      if (placed) {
        columns.add("note");
      }
      return new Rows(columns, rows);
    }

    /** {@code lastMeetings} is read as {@code last meetings}. */
    private static String spaced(String name) {
      return name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(java.util.Locale.ROOT);
    }
  }
}
