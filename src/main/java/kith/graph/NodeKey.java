package kith.graph;

/**
 * The identity of a node: its label, and the values that are unique for that label.
 *
 * @param line 1-based for a task or decision, else 0
 */
public record NodeKey(Label label, String value, int line) implements Comparable<NodeKey> {

  /** The labels that carry a key, and the property it is in. */
  public enum Label {
    NOTE("Note", "path"),
    MEETING("Meeting", "id"),
    ENTITY("Entity", "id"),
    TAG("Tag", "name"),
    FILE("File", "path"),
    TASK("Task", "path"),
    DECISION("Decision", "path");

    private final String label;
    private final String property;

    Label(String label, String property) {
      this.label = label;
      this.property = property;
    }

    /** The label in the graph. */
    public String text() {
      return label;
    }

    /** The property that holds {@link NodeKey#value}. */
    public String property() {
      return property;
    }

    /** Whether {@code line} is the second half of the key. */
    public boolean hasLine() {
      return this == TASK || this == DECISION;
    }
  }

  public static NodeKey note(String path) {
    return new NodeKey(Label.NOTE, path, 0);
  }

  public static NodeKey meeting(String id) {
    return new NodeKey(Label.MEETING, id, 0);
  }

  public static NodeKey entity(String id) {
    return new NodeKey(Label.ENTITY, id, 0);
  }

  public static NodeKey tag(String name) {
    return new NodeKey(Label.TAG, name, 0);
  }

  public static NodeKey file(String path) {
    return new NodeKey(Label.FILE, path, 0);
  }

  public static NodeKey task(String path, int line) {
    return new NodeKey(Label.TASK, path, line);
  }

  public static NodeKey decision(String path, int line) {
    return new NodeKey(Label.DECISION, path, line);
  }

  @Override
  public int compareTo(NodeKey other) {
    int byLabel = label.compareTo(other.label);
    int byValue = byLabel != 0 ? byLabel : value.compareTo(other.value);
    return byValue != 0 ? byValue : Integer.compare(line, other.line);
  }
}
