package kith.graph.bolt;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** What a query returned over Bolt, as values that know nothing of Neo4j. */
final class DriverValues {

  private static final int MONTHS = 12;
  private static final Map<Integer, String> SYSTEMS =
      Map.of(4326, "wgs-84", 4979, "wgs-84-3d", 7203, "cartesian", 9157, "cartesian-3d");

  private DriverValues() {}

  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Entity || value instanceof Path) {
      return graph(value);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof List<?> values) {
      return list(values);
    } else if (value instanceof byte[] bytes) {
      return bytes(bytes);
    } else if (value instanceof IsoDuration duration) {
      return text(duration);
    }
    return value instanceof Point point ? point(point) : value;
  }

  static Shown.Node node(Node node) {
    return new Shown.Node(StreamSupport.stream(node.labels().spliterator(), false).sorted().toList(), properties(node));
  }

  private static Shown graph(Object value) {
    if (value instanceof Node node) {
      return node(node);
    } else if (value instanceof Relationship relationship) {
      return new Shown.Relationship(relationship.type(), properties(relationship));
    }
    Path path = (Path) value;
    List<Shown> steps = new ArrayList<>(List.of(node(path.start())));
    path.forEach(segment -> {
      steps.add(graph(segment.relationship()));
      steps.add(node(segment.end()));
    });
    return new Shown.Path(List.copyOf(steps));
  }

  private static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new TreeMap<>(entity.asMap());
    properties.replaceAll((name, value) -> of(value));
    return properties;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    map.forEach((name, value) -> shown.put(String.valueOf(name), of(value)));
    return shown;
  }

  private static List<@Nullable Object> list(List<?> values) {
    List<@Nullable Object> shown = new ArrayList<>();
    values.forEach(value -> shown.add(of(value)));
    return shown;
  }

  private static List<Object> bytes(byte[] bytes) {
    List<Object> shown = new ArrayList<>();
    for (byte each : bytes) {
      shown.add((long) each);
    }
    return shown;
  }

  /** As Neo4j writes it: the driver counts years as months and hours as seconds. */
  private static String text(IsoDuration duration) {
    Period days =
        Period.of((int) (duration.months() / MONTHS), (int) (duration.months() % MONTHS), Math.toIntExact(duration.days()));
    Duration time = Duration.ofSeconds(duration.seconds(), duration.nanoseconds());
    if (days.isZero()) {
      return time.toString();
    }
    return time.isZero() ? days.toString() : days + time.toString().substring(1);
  }

  private static Map<String, Object> point(Point point) {
    List<Double> coordinates =
        Double.isNaN(point.z()) ? List.of(point.x(), point.y()) : List.of(point.x(), point.y(), point.z());
    return Map.of("crs", SYSTEMS.getOrDefault(point.srid(), String.valueOf(point.srid())), "coordinates", coordinates);
  }
}
