package kith.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in the settings file that knows where it stands, and reads itself as what is expected there. */
record YamlPlace(String path, String key, Node node) {

  private static final int NEAR = 3;

  /** A single value: {@code me: Ann Lee}. */
  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw mistake("'" + key + "' is one value");
  }

  /** A list of single values: {@code exclude: [Archive/**]}. */
  List<String> texts() {
    if (!(node instanceof SequenceNode sequence)) {
      throw mistake("'" + key + "' is a list, such as [one, two]");
    }
    return sequence.getValue().stream().map(item -> new YamlPlace(path, key, item).text()).toList();
  }

  /** Keys with their values, in the order of the file; a key without a value counts as not written. */
  Map<String, YamlPlace> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("'" + key + "' has keys and values, each on a line of its own: 'key: value'");
    }
    Map<String, YamlPlace> entries = new LinkedHashMap<>();
    List<String> seen = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace name = new YamlPlace(path, key, tuple.getKeyNode());
      if (seen.contains(name.text())) {
        throw name.mistake("'" + name.text() + "' stands here twice");
      }
      seen.add(name.text());
      if (!isEmpty(tuple.getValueNode())) {
        entries.put(name.text(), new YamlPlace(path, name.text(), tuple.getValueNode()));
      }
    }
    return entries;
  }

  /** The entries, of which every key must be one of {@code known}. */
  Map<String, YamlPlace> entries(Set<String> known) {
    Map<String, YamlPlace> entries = entries();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      YamlPlace name = new YamlPlace(path, key, tuple.getKeyNode());
      if (!known.contains(name.text())) {
        throw name.mistake("unknown key '" + name.text() + "'" + hint(name.text(), known));
      }
    }
    return entries;
  }

  /** The value as one of a closed set: {@code topic}. */
  String oneOf(Collection<String> known) {
    String text = text().toLowerCase(Locale.ROOT);
    if (!known.contains(text)) {
      throw mistake("'" + key + "' can't be '" + text + "'" + hint(text, known));
    }
    return text;
  }

  /** A number of things, at least one: {@code 30}. */
  int count() {
    if (text().matches("[1-9]\\d{0,5}")) {
      return Integer.parseInt(text());
    }
    throw mistake("'" + key + "' is a number, 1 or more");
  }

  boolean isYes() {
    return List.of("yes", "true").contains(oneOf(List.of("yes", "true", "no", "false")));
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  SettingsException mistake(String message) {
    Mark mark = node.getStartMark();
    return new SettingsException(path, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  /** A key or a file without a value. */
  static boolean isEmpty(Node value) {
    return value instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isBlank();
  }

  private static String hint(String written, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .filter(name -> distance.apply(name, written.toLowerCase(Locale.ROOT)) <= NEAR)
        .min(java.util.Comparator.comparing(name -> distance.apply(name, written.toLowerCase(Locale.ROOT))))
        .map(name -> ": did you mean '" + name + "'?")
        .orElse(": it can be " + String.join(", ", known.stream().sorted().toList()));
  }
}
