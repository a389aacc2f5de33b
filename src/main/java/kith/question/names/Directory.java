package kith.question.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;

/** Reads the names that a graph knows. */
public final class Directory implements Register {

  private final GraphStore graph;

  public Directory(GraphStore graph) {
    this.graph = graph;
  }

  /**
   * The names of a graph.
   *
   * @param owner whom "I" and "me" name
   */
  public static Names names(GraphStore graph, Optional<String> owner) {
    Directory directory = new Directory(graph);
    List<Known> names =
        graph.nodes(NodeKey.Label.ENTITY).stream().map(Directory::known).sorted(Comparator.comparing(Known::id)).toList();
    return Names.of(names, owner, directory);
  }

  @Override
  public List<Known> meetings() {
    return graph.read(text("titles"), Map.of()).rows().stream().map(Directory::meeting).toList();
  }

  @Override
  public List<String> recentFirst(List<String> ids, LocalDate today) {
    return graph.read(text("last-met"), Map.of("ids", ids, "today", today)).rows().stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  @Override
  public List<String> worksAt(List<String> ids, String organisation) {
    return graph.read(text("works-at"), Map.of("ids", ids, "organisation", organisation)).rows().stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  private static String text(String file) {
    return CypherFile.text("/cypher/ask/" + file + ".cypher");
  }

  public static Known known(Shown.Node entity) {
    List<String> aliases = new ArrayList<>();
    if (entity.properties().get("aliases") instanceof List<?> list) {
      list.forEach(alias -> aliases.add(String.valueOf(alias)));
    }
    return new Known(text(entity, "id"), text(entity, "name"), aliases, kind(entity));
  }

  private static Kind kind(Shown.Node entity) {
    if (entity.labels().contains("Person")) {
      return Kind.PERSON;
    }
    return entity.labels().contains("Organisation") ? Kind.ORGANISATION : Kind.TOPIC;
  }

  private static String text(Shown.Node entity, String property) {
    return String.valueOf(entity.properties().get(property));
  }

  /** {@code id} and {@code name}. */
  private static Known meeting(List<@Nullable Object> row) {
    return new Known(String.valueOf(row.get(0)), String.valueOf(row.get(1)), List.of(), Kind.MEETING);
  }
}
