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
    return Names.of(known(graph), owner, directory);
  }

  /** What has a name in a graph, by id. */
  public static List<Known> known(GraphStore graph) {
    return graph.nodes(NodeKey.Label.ENTITY, List.of("id", "name", "aliases")).stream()
        .map(Directory::known)
        .sorted(Comparator.comparing(Known::id))
        .toList();
  }

  /** Without a query, for every sentence may have a title in it, and the first query of a process is slow. */
  @Override
  public List<Known> meetings() {
    return graph.nodes(NodeKey.Label.MEETING, List.of("title", "date")).stream()
        .map(Shown.Node::properties)
        .filter(meeting -> meeting.get("title") instanceof String)
        .sorted(Comparator.comparing(Directory::date).reversed().thenComparing(meeting -> String.valueOf(meeting.get("title"))))
        .map(meeting -> String.valueOf(meeting.get("title")))
        .map(title -> new Known(title, title, List.of(), Kind.MEETING))
        .toList();
  }

  /** One without a date comes last. */
  private static LocalDate date(Map<String, Object> meeting) {
    return meeting.get("date") instanceof LocalDate date ? date : LocalDate.MIN;
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

  private static Known known(Shown.Node entity) {
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
}
