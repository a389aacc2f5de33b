package kith.related;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.related.Relation.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the whole graph into arrays. */
final class NetworkReader {

  private final GraphStore graph;

  private NetworkReader(GraphStore graph) {
    this.graph = graph;
  }

  static Network read(GraphStore graph) {
    return new NetworkReader(graph).read();
  }

  private Network read() {
    List<Vertex> vertices = rows("vertices").stream().map(NetworkReader::vertex).toList();
    Map<String, Integer> numbers = new HashMap<>();
    vertices.forEach(vertex -> numbers.put(vertex.id(), numbers.size()));
    List<List<@Nullable Object>> links = rows(Tie.LINKS);
    Map<Tie, Edges> ties = new EnumMap<>(Map.of(Tie.LINKS, edges(links, numbers)));
    EnumSet.complementOf(EnumSet.of(Tie.LINKS)).forEach(tie -> ties.put(tie, edges(rows(tie), numbers)));
    return new Network(vertices, ties, shown(links, numbers));
  }

  private List<List<@Nullable Object>> rows(Tie tie) {
    return rows(tie.name().toLowerCase(Locale.ROOT));
  }

  private List<List<@Nullable Object>> rows(String file) {
    return graph.read(CypherFile.text("/cypher/related/" + file + ".cypher"), Map.of()).rows();
  }

  /** {@code from, to, times} */
  private static Edges edges(List<List<@Nullable Object>> rows, Map<String, Integer> numbers) {
    EdgeList edges = new EdgeList(rows.size());
    rows.forEach(row -> edges.add(numbers.get(text(row.get(0))), numbers.get(text(row.get(1))), ((Number) row.get(2)).floatValue()));
    return edges.edges(numbers.size());
  }

  /** {@code from, to, times, shown} */
  private static List<Shown> shown(List<List<@Nullable Object>> rows, Map<String, Integer> numbers) {
    return rows.stream().map(row -> new Shown(numbers.get(text(row.get(0))), numbers.get(text(row.get(1))), texts(row.get(3)))).toList();
  }

  /** {@code id, path, name, title, aliases, date, labels, missing, daily} */
  private static Vertex vertex(List<@Nullable Object> row) {
    String id = text(row.get(0));
    Optional<String> path = Optional.ofNullable(row.get(1)).map(String::valueOf);
    Set<String> names = new LinkedHashSet<>();
    names.add(text(row.get(2)));
    Optional.ofNullable(row.get(3)).map(String::valueOf).ifPresent(names::add);
    path.map(NetworkReader::stem).ifPresent(names::add);
    texts(row.get(4)).forEach(names::add);
    Optional<LocalDate> date = Optional.ofNullable((LocalDate) row.get(5));
    boolean missing = Boolean.TRUE.equals(row.get(7));
    Optional<Kind> kind = missing ? Optional.empty() : kind(texts(row.get(6)));
    return new Vertex(id, path, text(row.get(2)), List.copyOf(names), kind, date, Boolean.TRUE.equals(row.get(8)));
  }

  private static Optional<Kind> kind(List<String> labels) {
    for (Kind kind : Kind.values()) {
      if (labels.stream().anyMatch(label -> label.equalsIgnoreCase(kind.name()))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<String> texts(@Nullable Object list) {
    List<String> texts = new ArrayList<>();
    if (list instanceof List<?> values) {
      values.forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }
}
