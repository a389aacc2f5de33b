package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.note.Properties;
import kith.note.Properties.Value;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Front matter → properties, each value with its place; a broken block loses its properties and not the note. */
final class PropertyReader {

  /** Aliases can multiply a small block into millions of values. */
  private static final int MOST_NODES = 20_000;

  private static final String LOST = "; the note is read without its properties";

  private final Source source;
  private final int start;
  private final String yaml;
  private final int[] offsets;
  private final List<PropertyValue> values = new ArrayList<>();
  private int nodes;

  private PropertyReader(Source source, int start, String yaml) {
    this.source = source;
    this.start = start;
    this.yaml = yaml;
    this.offsets = yaml.codePointCount(0, yaml.length()) == yaml.length() ? new int[0] : offsets(yaml);
  }

  /** A value, and where its text stands in the note. */
  record PropertyValue(Value value, int start, int end) {}

  static List<PropertyValue> read(Source source, FrontMatter front) {
    String text = source.text().substring(front.start(), front.end());
    PropertyReader reader = new PropertyReader(source, front.start(), Placeholders.hide(Yaml.printable(text)));
    return reader.read() ? reader.values : List.of();
  }

  static Properties properties(List<PropertyValue> values) {
    return values.isEmpty() ? Properties.NONE : new Properties(values.stream().map(PropertyValue::value).toList());
  }

  private boolean read() {
    try {
      Optional<Node> root = Yaml.compose(yaml);
      if (root.isPresent() && !(root.get() instanceof MappingNode)) {
        return problem(offset(root.get().getStartMark()), "The properties are not a list of keys and values" + LOST);
      }
      root.ifPresent(node -> flatten(node, "", 0));
      return nodes <= MOST_NODES || problem(start, "The properties are too many" + LOST);
    } catch (MarkedYAMLException broken) {
      Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
      return problem(mark == null ? start : offset(mark), "The properties are no YAML: " + broken.getProblem() + LOST);
    } catch (YAMLException broken) {
      return problem(start, "The properties can't be read: " + firstLine(broken.getMessage()) + LOST);
    }
  }

  private boolean problem(int offset, String message) {
    source.problem(offset, message);
    return false;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private void flatten(Node node, String place, int depth) {
    if (++nodes > MOST_NODES || depth > Yaml.DEEPEST) {
      nodes = MOST_NODES + 1;
    } else if (node instanceof ScalarNode scalar) {
      value(place, Placeholders.isIn(scalar.getValue()) ? written(node) : scalar.getValue(), node);
    } else if (isUnquotedLink(node)) {
      value(place, written(node), node);
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        flatten(list.getValue().get(i), place + "." + i, depth + 1);
      }
    } else if (node instanceof MappingNode map) {
      map.getValue().forEach(entry -> flatten(entry, place, depth));
    }
  }

  private void flatten(NodeTuple entry, String place, int depth) {
    if (entry.getKeyNode() instanceof ScalarNode key) {
      flatten(entry.getValueNode(), place.isEmpty() ? key.getValue() : place + "." + key.getValue(), depth + 1);
    }
  }

  /** {@code person: [[X]]} is a list in a list to YAML and a link to whoever wrote it (Obsidian: links in properties). */
  private boolean isUnquotedLink(Node node) {
    if (!(node instanceof SequenceNode list) || list.getValue().size() != 1) {
      return false;
    }
    String text = written(node);
    return list.getValue().get(0) instanceof SequenceNode
        && text.startsWith("[[")
        && text.endsWith("]]")
        && !text.startsWith("[[[")
        && text.indexOf("]]") == text.length() - 2
        && text.indexOf('\n') < 0;
  }

  private void value(String place, String text, Node node) {
    int at = offset(node.getStartMark());
    int line = source.line(at);
    values.add(new PropertyValue(new Value(place, text, line, source.column(at, line)), at, offset(node.getEndMark())));
  }

  private String written(Node node) {
    return source.text().substring(offset(node.getStartMark()), offset(node.getEndMark()));
  }

  /** SnakeYAML counts code points. */
  private int offset(Mark mark) {
    int index = mark.getIndex();
    return start + (offsets.length == 0 ? Math.min(index, yaml.length()) : offsets[Math.min(index, offsets.length - 1)]);
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }
}
