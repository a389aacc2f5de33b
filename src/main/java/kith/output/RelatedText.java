package kith.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.related.Relation;
import org.jspecify.annotations.Nullable;

/** Writes what is related to a note. */
public final class RelatedText {

  private final boolean linkedToo;
  private final PrintWriter out;

  /**
   * @param linkedToo whether what is linked already is among the relations, and has to be told from the rest
   */
  public RelatedText(boolean linkedToo, PrintWriter out) {
    this.linkedToo = linkedToo;
    this.out = out;
  }

  /**
   * Writes the relations of one note.
   *
   * @param note its path, or the name of an entity without one
   */
  public void write(String note, List<Relation> relations, Format format, Page page) {
    switch (format) {
      case JSON -> JsonText.write(out, false, json -> document(json, note, relations));
      case CSV -> CsvText.write(rows(relations, "name", "path", "kind", "score", "reason"), out);
      case MARKDOWN -> out.print(MarkdownText.of(rows(relations, "kind", "link", "reason")));
      case TABLE -> out.print(
          relations.isEmpty() ? "Nothing that isn't linked already.\n" : TableText.of(rows(relations, "kind", "name", "reason", "strength"), page));
    }
  }

  /** Writes the relations of one note as JSON on a line of its own. */
  public void writeLine(String note, List<Relation> relations) {
    JsonText.writeLine(out, json -> document(json, note, relations));
  }

  private void document(JsonText json, String note, List<Relation> relations) throws java.io.IOException {
    json.object(o -> {
      o.field("note", note);
      o.list("rows", rows(relations, "name", "path", "kind", "score", "reason"));
    });
  }

  private Rows rows(List<Relation> relations, String... columns) {
    List<String> all = new ArrayList<>(Arrays.asList(columns));
    if (linkedToo) {
      all.add("linked");
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Relation relation : relations) {
      Map<String, @Nullable Object> cells = cells(relation);
      List<@Nullable Object> row = new ArrayList<>();
      all.forEach(column -> row.add(cells.get(column)));
      rows.add(row);
    }
    return new Rows(all, rows);
  }

  private static Map<String, @Nullable Object> cells(Relation relation) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("name", relation.name());
    cells.put("link", node(relation));
    cells.put("path", relation.path().orElse(null));
    cells.put("kind", relation.kind().text());
    cells.put("score", Math.round(relation.score() * 10_000) / 10_000.0);
    cells.put("strength", String.format(Locale.ROOT, "%.2f", relation.score()));
    cells.put("reason", relation.reason());
    cells.put("linked", relation.linked());
    return cells;
  }

  private static Shown.Node node(Relation relation) {
    return relation.path()
        .map(path -> new Shown.Node(List.of("Note"), Map.of("path", path, "name", relation.name())))
        .orElseGet(() -> new Shown.Node(List.of("Entity"), Map.of("name", relation.name())));
  }
}
