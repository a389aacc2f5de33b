package kith.output;

import java.util.List;
import java.util.Map;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Values as Markdown for a note: what has a note is a link that Obsidian resolves from anywhere, {@code [[People/Ann Lee|Ann
 * Lee]]}; what has only a name is its name.
 */
final class Wiki {

  private static final String ENDING = ".md";

  private Wiki() {}

  static String of(@Nullable Object value) {
    if (value instanceof Shown.Node node) {
      return node(node);
    }
    if (value instanceof Place place) {
      return place(place.path());
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Wiki::of).toList());
    }
    return text(Caption.of(value));
  }

  /** A link to a line's note: {@code [[Meetings/2025-11-06 Review]]}. */
  static String place(String path) {
    return "[[" + target(withoutEnding(path)) + "]]";
  }

  private static String node(Shown.Node node) {
    String caption = Caption.node(node);
    Map<String, Object> properties = node.properties();
    if (node.labels().contains("Meeting") && properties.get("id") instanceof String id) {
      return link(id, caption);
    }
    boolean written = node.labels().contains("Note") && !Boolean.TRUE.equals(properties.get("missing"));
    return written && properties.get("path") instanceof String path ? link(path, caption) : text(caption);
  }

  /** A meeting inside a note is {@code path#heading}. */
  private static String link(String to, String caption) {
    int hash = to.indexOf(ENDING + "#");
    String target = hash < 0 ? withoutEnding(to) : to.substring(0, hash) + to.substring(hash + ENDING.length());
    String shown = caption.replaceAll("[\\[\\]|]", " ").strip();
    return target.equals(shown) ? "[[" + target(target) + "]]" : "[[" + target(target) + "|" + shown + "]]";
  }

  private static String withoutEnding(String path) {
    return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
  }

  private static String target(String path) {
    return Printable.line(path).replaceAll("[\\[\\]|]", " ").strip();
  }

  /** Text that stays text: no cell ends, no markup begins. */
  static String text(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
