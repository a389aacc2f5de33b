package kith.question;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.graph.Rows;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Outcome.Refusal;
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
  public record Found(Optional<Card> card, Optional<Refusal> refusal) {}

  /** The card of whatever bears a name: an entity, else a note by its title or path. */
  public static Found find(GraphStore graph, Names names, String name, LocalDate today) {
    Subject subject = Subject.find(graph, names, name, today);
    String owner = names.owner().map(Known::id).orElse("");
    return new Found(subject.known().map(known -> read(graph, known.kind(), known.id(), owner)), subject.refusal());
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
