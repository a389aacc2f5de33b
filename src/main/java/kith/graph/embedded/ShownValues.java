package kith.graph.embedded;

import java.lang.reflect.Array;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;

/** What a query returned, as values that know nothing of Neo4j and outlive its transaction. */
final class ShownValues {

  private final ShownNodes nodes;

  ShownValues(ShownNodes nodes) {
    this.nodes = nodes;
  }

  @Nullable Object of(@Nullable Object value) {
    if (value instanceof Entity || value instanceof Path) {
      return graph(value);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Iterable<?> values) {
      return list(values);
    }
    return value == null ? null : stored(value);
  }

  /** A value that a node or a relationship can keep. */
  static Object stored(Object value) {
    if (value instanceof Number number) {
      return number(number);
    } else if (value.getClass().isArray()) {
      return array(value);
    } else if (value instanceof Point point) {
      return point(point);
    }
    return value instanceof TemporalAmount || value instanceof Character ? value.toString() : value;
  }

  private Shown graph(Object value) {
    if (value instanceof Node node) {
      return nodes.of(node);
    } else if (value instanceof Relationship relationship) {
      return new Shown.Relationship(relationship.getType().name(), properties(relationship));
    }
    List<Shown> steps = new ArrayList<>();
    ((Path) value).forEach(step -> steps.add(graph(step)));
    return new Shown.Path(List.copyOf(steps));
  }

  static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new TreeMap<>(entity.getAllProperties());
    properties.replaceAll((name, value) -> stored(value));
    return properties;
  }

  private static Object number(Number number) {
    return number instanceof Double || number instanceof Float ? (Object) number.doubleValue() : (Object) number.longValue();
  }

  private Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    map.forEach((name, value) -> shown.put(String.valueOf(name), of(value)));
    return shown;
  }

  private List<@Nullable Object> list(Iterable<?> values) {
    List<@Nullable Object> shown = new ArrayList<>();
    values.forEach(value -> shown.add(of(value)));
    return shown;
  }

  private static List<Object> array(Object array) {
    List<Object> shown = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      shown.add(stored(Array.get(array, i)));
    }
    return shown;
  }

  private static Map<String, Object> point(Point point) {
    List<Double> coordinates = java.util.Arrays.stream(point.getCoordinate().getCoordinate()).boxed().toList();
    return Map.of("crs", point.getCRS().getType(), "coordinates", coordinates);
  }
}
