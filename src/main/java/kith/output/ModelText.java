package kith.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.graph.Model;
import kith.graph.Model.Part;
import kith.graph.Rows;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** Writes what a graph is made of, and how many there are of each. */
public final class ModelText {

  private static final List<String> COLUMNS = List.of("name", "pattern", "count", "meaning", "properties");

  private final Model model;
  private final Map<String, Long> counts;

  /** @param counts of a name that isn't among them there is none */
  public ModelText(Model model, Map<String, Long> counts) {
    this.model = model;
    this.counts = counts;
  }

  public void write(Format format, Page page, PrintWriter out) {
    switch (format) {
      case JSON -> JsonText.write(out, false, json -> json.object(o -> {
        o.field("nodes", model.nodes().stream().map(this::fields).toList());
        o.field("relationships", model.relationships().stream().map(this::fields).toList());
      }));
      case CSV -> CsvText.write(rows(), out);
      case TABLE -> read(page, out);
      case MARKDOWN -> out.print(MarkdownText.of(rows()));
    }
  }

  private Map<String, @Nullable Object> fields(Part part) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    COLUMNS.forEach(column -> fields.put(column, value(part, column)));
    return fields;
  }

  private Object value(Part part, String column) {
    return switch (column) {
      case "name" -> part.name();
      case "pattern" -> part.pattern();
      case "count" -> counts.getOrDefault(part.name(), 0L);
      case "meaning" -> part.meaning();
      default -> part.properties();
    };
  }

  private Rows rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Stream.concat(model.nodes().stream(), model.relationships().stream())
        .forEach(part -> rows.add(List.copyOf(COLUMNS.stream().map(column -> value(part, column)).toList())));
    return new Rows(COLUMNS, rows);
  }

  private void read(Page page, PrintWriter out) {
    String separator = "";
    for (List<Part> parts : List.of(model.nodes(), model.relationships())) {
      for (Part part : parts) {
        out.print(separator);
        out.println(page.heading(part.pattern()) + "  " + counts.getOrDefault(part.name(), 0L));
        out.println("  " + WordUtils.wrap(part.meaning() + ".", page.columns() - 2, "\n  ", false));
        part.properties().forEach(
            (name, meaning) -> out.println("    " + WordUtils.wrap(name + ": " + meaning, page.columns() - 4, "\n      ", false)));
        separator = "\n";
      }
    }
  }
}
