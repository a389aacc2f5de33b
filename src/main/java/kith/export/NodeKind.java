package kith.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a node is exported as: what it is about comes before the note that says so. */
public enum NodeKind {
  PEOPLE("Person", "id", "#8DB8F0"),
  ORGANISATIONS("Organisation", "id", "#F2B063"),
  TOPICS("Topic", "id", "#86C9A3"),
  MEETINGS("Meeting", "id", "#B79BD9"),
  TASKS("Task", "path", "#EE8E8B"),
  DECISIONS("Decision", "path", "#A9B7C6"),
  TAGS("Tag", "name", "#FFD86E"),
  FILES("File", "path", "#D9C8AE"),
  NOTES("Note", "path", "#C9CED6");

  private final String label;
  private final String key;
  private final String colour;

  NodeKind(String label, String key, String colour) {
    this.label = label;
    this.key = key;
    this.colour = colour;
  }

  /** The kind of a node that bears these labels. */
  static NodeKind of(List<?> labels) {
    return Arrays.stream(values()).filter(kind -> labels.contains(kind.label)).findFirst().orElseThrow();
  }

  /** The label in the graph. */
  String label() {
    return label;
  }

  /** {@code person}. */
  public String word() {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A fill that black text can be read on, as {@code #RRGGBB}. */
  String colour() {
    return colour;
  }

  /** A node of this kind, whose identity is unique among those of all kinds and stays between exports: {@code person:ann lee}. */
  Node node(String label, Map<String, Object> properties) {
    String line = this == TASKS || this == DECISIONS ? ":" + properties.get("line") : "";
    Map<String, Object> others = new TreeMap<>(properties);
    if (key.equals("id")) {
      others.remove(key);
    }
    return new Node(word() + ":" + properties.get(key) + line, this, label, others);
  }

  /** As people write it: {@code people}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
