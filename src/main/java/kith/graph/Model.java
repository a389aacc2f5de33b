package kith.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the graph is made of, in words, for those who write queries: {@code cypher/model/model.yml}. */
public record Model(List<Part> nodes, List<Part> relationships) {

  /**
   * A label or a type of relationship.
   *
   * @param pattern how it is matched
   * @param properties what each holds
   */
  public record Part(String name, String pattern, String meaning, Map<String, String> properties) {

    public Part {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
  }

  public Model {
    nodes = List.copyOf(nodes);
    relationships = List.copyOf(relationships);
  }

  public static Model read() {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, List<Map<String, Object>>> parts = yaml.load(CypherFile.text("/cypher/model/model.yml"));
    return new Model(parts(parts.get("nodes")), parts(parts.get("relationships")));
  }

  /** How many nodes bear each label, and how many relationships are of each type; those that there are none of are left out. */
  public static Map<String, Long> counts(GraphStore graph) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String file : List.of("labels", "types")) {
      graph.read(CypherFile.text("/cypher/model/" + file + ".cypher"), Map.of()).rows()
          .forEach(row -> counts.put(String.valueOf(row.get(0)), row.get(1) instanceof Long count ? count : 0L));
    }
    return counts;
  }

  private static List<Part> parts(List<Map<String, Object>> written) {
    return written.stream().map(Model::part).toList();
  }

  private static Part part(Map<String, Object> written) {
    Map<String, String> properties = new LinkedHashMap<>();
    if (written.get("properties") instanceof Map<?, ?> map) {
      map.forEach((name, meaning) -> properties.put(String.valueOf(name), String.valueOf(meaning)));
    }
    String name = String.valueOf(written.get("name"));
    return new Part(
        name, String.valueOf(written.getOrDefault("pattern", "(:" + name + ")")), String.valueOf(written.get("meaning")), properties);
  }
}
