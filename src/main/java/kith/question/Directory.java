package kith.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphStore;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;

/** Reads the names that a graph knows: {@code id}, {@code name}, {@code aliases}, {@code kind}, {@code last}, {@code meetings}. */
public final class Directory {

  private Directory() {}

  /**
   * The names of a graph.
   *
   * @param owner whom "I" and "me" name
   */
  public static Names names(GraphStore graph, Optional<String> owner) {
    return Names.of(read(graph, "/cypher/ask/names.cypher"), owner, () -> read(graph, "/cypher/ask/titles.cypher"));
  }

  private static List<Known> read(GraphStore graph, String resource) {
    Rows rows = graph.read(CypherFile.text(resource), Map.of());
    List<Known> known = new ArrayList<>(rows.rows().size());
    rows.rows().forEach(row -> known.add(known(row)));
    return known;
  }

  private static Known known(List<@Nullable Object> row) {
    List<String> aliases = new ArrayList<>();
    if (row.get(2) instanceof List<?> list) {
      list.forEach(alias -> aliases.add(String.valueOf(alias)));
    }
    return new Known(
        String.valueOf(row.get(0)),
        String.valueOf(row.get(1)),
        aliases,
        Kind.valueOf(String.valueOf(row.get(3)).toUpperCase(Locale.ROOT)),
        row.get(4) instanceof LocalDate last ? Optional.of(last) : Optional.empty(),
        row.get(5) instanceof Number meetings ? meetings.longValue() : 0);
  }
}
