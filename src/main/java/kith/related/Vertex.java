package kith.related;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.related.Relation.Kind;

/**
 * A node of the graph, as far as ranking cares.
 *
 * @param id the path of a note or file, the id of an entity without a note, {@code #name} of a tag
 * @param path of its note
 * @param names all that it is called, the title and the aliases included
 * @param kind empty for what only connects others: a tag, a file, a note that isn't there
 */
record Vertex(
    String id, Optional<String> path, String name, List<String> names, Optional<Kind> kind, Optional<LocalDate> date, boolean daily) {

  Vertex {
    names = List.copyOf(names);
  }

  /** The folder of its note; what has no note lies in one of its kind. */
  String folder() {
    return path.map(note -> note.substring(0, note.lastIndexOf('/') + 1)).orElse("no note: " + kind.map(Kind::text).orElse(""));
  }
}
