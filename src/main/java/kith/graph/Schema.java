package kith.graph;

import java.util.List;

/** The constraints and indexes of the model, which live in {@code cypher/schema}, one statement a file. */
public final class Schema {

  /** In the order they are made; the files of a jar can't be listed cheaply. */
  static final List<String> NAMES =
      List.of(
          "note-path",
          "meeting-id",
          "entity-id",
          "tag-name",
          "file-path",
          "task-line",
          "decision-line",
          "meeting-date",
          "meeting-title",
          "task-due",
          "names");

  private Schema() {}

  /** The statements that make the schema; each does nothing where its part exists already. */
  public static List<String> statements() {
    return NAMES.stream().map(Schema::read).toList();
  }

  /** The names by which Neo4j knows the constraints and indexes. */
  public static List<String> names() {
    return NAMES.stream().map(name -> name.replace('-', '_')).toList();
  }

  private static String read(String name) {
    return CypherFile.text("/cypher/schema/" + name + ".cypher");
  }
}
