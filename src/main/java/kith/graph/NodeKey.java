package kith.graph;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Each by the label in the graph. */
    static final Map<String, Label> BY_TEXT = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Label::text, label -> label));

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

  /** By hand, as {@link #hashCode}: a record's own is slow until Java's second compiler has seen it, and an index is done before. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NodeKey key && label == key.label && line == key.line && value.equals(key.value);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * value.hashCode() + label.ordinal()) + line;
  }

  @Override
  public int compareTo(NodeKey other) {
    int byLabel = label.compareTo(other.label);
    int byValue = byLabel != 0 ? byLabel : value.compareTo(other.value);
    return byValue != 0 ? byValue : Integer.compare(line, other.line);
  }
}
