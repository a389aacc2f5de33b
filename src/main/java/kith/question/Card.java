package kith.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.question.Outcome.AmbiguousName;
import kith.question.Outcome.Refusal;
import kith.question.Outcome.UnknownName;
import org.jspecify.annotations.Nullable;

/**
 * All that the graph knows about one person, organisation, topic or note.
 *
 * @param fields by name, in the order in which they are read; a list of maps is a table
 */
public record Card(Map<String, @Nullable Object> fields) {

  private static final long LAST_MEETINGS = 5;
  private static final List<String> ORDER =
      List.of("person", "topic", "task", "decision", "meeting", "link", "note", "to", "via", "date", "due", "state",
          "meetings", "notes", "first", "last", "path", "line");

  public Card {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A card, or why there is none: exactly one of the two. */
  public record Found(Optional<Card> card, Optional<Refusal> refusal) {

    private static Found refused(Refusal refusal) {
      return new Found(Optional.empty(), Optional.of(refusal));
    }
  }

  /** The card of whatever bears a name: an entity, else a note by its title or path. */
  public static Found find(GraphStore graph, Names names, String name) {
    List<Known> entities = name.endsWith(".md") ? List.of() : names.find(name);
    if (entities.size() > 1) {
      return Found.refused(new AmbiguousName(name, names.recentFirst(entities)));
    }
    String owner = names.owner().map(Known::id).orElse("");
    if (entities.size() == 1) {
      Known entity = entities.get(0);
      return new Found(Optional.of(read(graph, entity.kind(), entity.id(), owner)), Optional.empty());
    }
    return note(graph, names, name);
  }

  private static Found note(GraphStore graph, Names names, String name) {
    List<Known> notes =
        graph.read(CypherFile.text("/cypher/show/find-note.cypher"), Map.of("name", name)).rows().stream()
            .map(row -> String.valueOf(row.get(0)))
            .map(path -> new Known(path, path, List.of(), Kind.TEXT))
            .toList();
    List<Known> exact = notes.stream().filter(note -> note.id().equals(name) || note.id().equals(name + ".md")).toList();
    List<Known> found = exact.isEmpty() ? notes : exact;
    if (found.isEmpty()) {
      return Found.refused(new UnknownName(name, Kind.ENTITY, names.nearest(name, Kind.ENTITY)));
    }
    return found.size() > 1
        ? Found.refused(new AmbiguousName(name, found))
        : new Found(Optional.of(read(graph, Kind.TEXT, found.get(0).id(), "")), Optional.empty());
  }

  private static Card read(GraphStore graph, Kind kind, String id, String owner) {
    String file = kind == Kind.TEXT ? "note" : kind.name().toLowerCase(Locale.ROOT);
    Map<String, Object> parameters = Map.of("id", id, "owner", owner, "last", LAST_MEETINGS);
    Rows rows = graph.read(CypherFile.text("/cypher/show/" + file + ".cypher"), parameters);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      fields.put(rows.columns().get(i), ordered(rows.rows().get(0).get(i)));
    }
    return new Card(fields);
  }

  /** Neo4j doesn't keep the order in which a query writes a map's keys. */
  private static @Nullable Object ordered(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Card::ordered).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
    ORDER.stream().filter(map::containsKey).forEach(key -> ordered.put(key, map.get(key)));
    return ordered;
  }
}
