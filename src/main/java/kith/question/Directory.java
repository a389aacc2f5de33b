package kith.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphStore;
import org.jspecify.annotations.Nullable;

/** Reads the names that a graph knows. */
public final class Directory implements Register {

  private final GraphStore graph;

  private Directory(GraphStore graph) {
    this.graph = graph;
  }

  /**
   * The names of a graph.
   *
   * @param owner whom "I" and "me" name
   */
  public static Names names(GraphStore graph, Optional<String> owner) {
    Directory directory = new Directory(graph);
    return Names.of(directory.read("names"), owner, directory);
  }

  @Override
  public List<Known> meetings() {
    return read("titles");
  }

  @Override
  public List<String> recentFirst(List<String> ids) {
    return graph.read(text("last-met"), Map.of("ids", ids)).rows().stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  private List<Known> read(String file) {
    return graph.read(text(file), Map.of()).rows().stream().map(Directory::known).toList();
  }

  private static String text(String file) {
    return CypherFile.text("/cypher/ask/" + file + ".cypher");
  }

  /** {@code id}, {@code name}, {@code aliases}, {@code kind}. */
  private static Known known(List<@Nullable Object> row) {
    List<String> aliases = new ArrayList<>();
    if (row.get(2) instanceof List<?> list) {
      list.forEach(alias -> aliases.add(String.valueOf(alias)));
    }
    Kind kind = Kind.valueOf(String.valueOf(row.get(3)).toUpperCase(Locale.ROOT));
    return new Known(String.valueOf(row.get(0)), String.valueOf(row.get(1)), aliases, kind);
  }
}
