package kith.graph.embedded;

import java.lang.reflect.Array;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.impl.util.DefaultValueMapper;
import org.neo4j.values.SequenceValue;
import org.neo4j.values.ValueMapper;
import org.neo4j.values.storable.BooleanValue;
import org.neo4j.values.storable.DateTimeValue;
import org.neo4j.values.storable.DateValue;
import org.neo4j.values.storable.DurationValue;
import org.neo4j.values.storable.LocalDateTimeValue;
import org.neo4j.values.storable.LocalTimeValue;
import org.neo4j.values.storable.NumberValue;
import org.neo4j.values.storable.PointValue;
import org.neo4j.values.storable.TextValue;
import org.neo4j.values.storable.TimeValue;
import org.neo4j.values.virtual.MapValue;
import org.neo4j.values.virtual.VirtualNodeValue;
import org.neo4j.values.virtual.VirtualPathValue;
import org.neo4j.values.virtual.VirtualRelationshipValue;

/**
 * What a query returned, as values that know nothing of Neo4j and outlive its transaction. Made of Neo4j's own values at once, and
 * of a map only once: the place that proves one row proves many others.
 */
final class ShownValues implements ValueMapper<@Nullable Object> {

  private final ShownNodes nodes;
  private final DefaultValueMapper handles;
  private final Map<MapValue, Map<String, @Nullable Object>> maps = new IdentityHashMap<>();

  ShownValues(InternalTransaction transaction) {
    this.nodes = ShownNodes.whole(transaction);
    this.handles = new DefaultValueMapper(transaction);
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

  static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new TreeMap<>(entity.getAllProperties());
    properties.replaceAll((name, value) -> stored(value));
    return properties;
  }

  @Override
  public Shown mapNode(VirtualNodeValue node) {
    return nodes.of(handles.mapNode(node));
  }

  @Override
  public Shown mapRelationship(VirtualRelationshipValue relationship) {
    return shown(handles.mapRelationship(relationship));
  }

  @Override
  public Shown mapPath(VirtualPathValue path) {
    return shown(handles.mapPath(path));
  }

  private Shown shown(Relationship relationship) {
    return new Shown.Relationship(relationship.getType().name(), properties(relationship));
  }

  private Shown shown(Path path) {
    List<Shown> steps = new ArrayList<>();
    path.forEach(step -> steps.add(step instanceof Node node ? nodes.of(node) : shown((Relationship) step)));
    return new Shown.Path(List.copyOf(steps));
  }

  @Override
  public Map<String, @Nullable Object> mapMap(MapValue map) {
    return maps.computeIfAbsent(map, each -> {
      Map<String, @Nullable Object> shown = new LinkedHashMap<>();
      each.foreach((name, value) -> shown.put(name, value.map(this)));
      return shown;
    });
  }

  @Override
  public List<@Nullable Object> mapSequence(SequenceValue list) {
    List<@Nullable Object> shown = new ArrayList<>(list.intSize());
    list.forEach(value -> shown.add(value.map(this)));
    return shown;
  }

  @Override
  public @Nullable Object mapNoValue() {
    return null;
  }

  @Override
  public String mapText(TextValue text) {
    return text.stringValue();
  }

  @Override
  public Boolean mapBoolean(BooleanValue value) {
    return value.booleanValue();
  }

  @Override
  public Object mapNumber(NumberValue value) {
    return number(value.asObject());
  }

  @Override
  public Object mapDateTime(DateTimeValue value) {
    return value.asObject();
  }

  @Override
  public Object mapLocalDateTime(LocalDateTimeValue value) {
    return value.asObject();
  }

  @Override
  public Object mapDate(DateValue value) {
    return value.asObject();
  }

  @Override
  public Object mapTime(TimeValue value) {
    return value.asObject();
  }

  @Override
  public Object mapLocalTime(LocalTimeValue value) {
    return value.asObject();
  }

  @Override
  public Object mapDuration(DurationValue value) {
    return value.toString();
  }

  @Override
  public Object mapPoint(PointValue value) {
    return point(value);
  }

  private static Object number(Number number) {
    return number instanceof Double || number instanceof Float ? (Object) number.doubleValue() : (Object) number.longValue();
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
