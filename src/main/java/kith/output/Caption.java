package kith.output;

import java.util.List;
import java.util.Map;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;

/** What a value is called when people read it: a person by name, a meeting by title, a list with commas. */
public final class Caption {

  private static final List<String> NAMES = List.of("name", "title", "text", "path");

  private Caption() {}

  public static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Shown shown) {
      return of(shown);
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Caption::of).toList());
    }
    if (value instanceof Map<?, ?> map) {
      return String.join(", ", map.entrySet().stream().map(e -> e.getKey() + ": " + of(e.getValue())).toList());
    }
    return Printable.line(value.toString());
  }

  private static String of(Shown shown) {
    if (shown instanceof Shown.Node node) {
      return node(node);
    }
    if (shown instanceof Shown.Relationship relationship) {
      return "[" + relationship.type() + "]";
    }
    return String.join(" - ", ((Shown.Path) shown).steps().stream().map(Caption::of).toList());
  }

  static String node(Shown.Node node) {
    for (String name : NAMES) {
      if (node.properties().get(name) instanceof String text && !text.isBlank()) {
        return Printable.line(text);
      }
    }
    return "(" + String.join(":", node.labels()) + ")";
  }
}
