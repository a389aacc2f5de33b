package kith.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.question.names.Kind;
import org.jspecify.annotations.Nullable;

/** Names of a vault to ask about, for a parameter of each kind. */
final class Examples {

  /** @param cypher what queries take, as Cypher writes it */
  record Example(String cypher, String name) {

    /** Several as one: a list. */
    static Example of(List<Example> several) {
      return new Example(several.stream().map(Example::cypher).collect(Collectors.joining(", ", "[", "]")),
          several.stream().map(Example::name).collect(Collectors.joining(", ")));
    }
  }

  private static final int SEVERAL = 3;

  private final Map<Kind, List<Example>> examples = new EnumMap<>(Kind.class);

  private Examples() {}

  /** @param owner the id of the vault's owner, or nothing */
  static Examples of(GraphStore graph, String owner) {
    Examples found = new Examples();
    graph.read(CypherFile.text("/cypher/browse/examples.cypher"), Map.of("owner", owner)).rows()
        .forEach(row -> found.add(Kind.valueOf(text(row.get(0)).toUpperCase(java.util.Locale.ROOT)), text(row.get(1)), text(row.get(2))));
    graph.read(CypherFile.text("/cypher/browse/meetings.cypher"), Map.of()).rows()
        .forEach(row -> found.add(Kind.MEETING, text(row.get(0)), text(row.get(0))));
    found.add(Kind.OWNER, owner, owner);
    return found;
  }

  private void add(Kind kind, String id, String name) {
    examples.computeIfAbsent(kind, each -> new ArrayList<>()).add(new Example(quoted(id), name));
  }

  /** The example of a kind, the next one for the next parameter of that kind. */
  Optional<Example> get(Kind kind, int next) {
    List<Example> people = examples.getOrDefault(Kind.PERSON, List.of());
    if (kind == Kind.GROUP) {
      return people.size() < SEVERAL ? Optional.empty() : Optional.of(Example.of(people.subList(0, SEVERAL)));
    }
    Kind wanted = kind == Kind.ENTITY || kind == Kind.SUBJECT ? Kind.TOPIC : kind;
    return examples.getOrDefault(wanted, List.of()).stream().skip(next).findFirst();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }
}
