package kith.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.UnknownName;

/**
 * What a name on the command line means, or why it means nothing: exactly one of the two.
 *
 * @param known an entity, or a note that is about none: of the kind text, its id being its path
 */
public record Subject(Optional<Known> known, Optional<Refusal> refusal) {

  private static Subject of(Known known) {
    return new Subject(Optional.of(known), Optional.empty());
  }

  private static Subject refused(Refusal refusal) {
    return new Subject(Optional.empty(), Optional.of(refusal));
  }

  /**
   * Whatever bears a name: an entity, else a note by its title or path.
   *
   * @param today of several who bear it, the one met last until then is told first
   */
  public static Subject find(GraphStore graph, Names names, String name, LocalDate today) {
    List<Known> entities = name.endsWith(".md") ? List.of() : names.find(name);
    if (entities.size() > 1) {
      return refused(new AmbiguousName(name, names.recentFirst(entities, today)));
    }
    return entities.isEmpty() ? note(graph, names, name) : of(entities.get(0));
  }

  private static Subject note(GraphStore graph, Names names, String name) {
    List<Known> notes =
        graph.read(CypherFile.text("/cypher/show/find-note.cypher"), Map.of("name", name)).rows().stream()
            .map(row -> String.valueOf(row.get(0)))
            .map(path -> new Known(path, path, List.of(), Kind.TEXT))
            .toList();
    List<Known> exact = notes.stream().filter(note -> note.id().equals(name) || note.id().equals(name + ".md")).toList();
    List<Known> found = exact.isEmpty() ? notes : exact;
    if (found.isEmpty()) {
      return refused(new UnknownName(name, Kind.ENTITY, names.nearest(name, Kind.ENTITY)));
    }
    return found.size() > 1 ? refused(new AmbiguousName(name, found)) : of(found.get(0));
  }
}
