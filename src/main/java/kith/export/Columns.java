package kith.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The properties that some nodes or relationships have, as columns of a table.
 *
 * @param types of each property, by GraphML's names
 * @param reserved names of other columns, in lower case
 */
record Columns(Map<String, String> types, Set<String> reserved) {

  private static final String TEXT = "string";

  static Columns of(Collection<Map<String, Object>> all, List<String> reserved) {
    Map<String, String> types = new TreeMap<>();
    all.forEach(properties -> properties.forEach(
        (name, value) -> types.merge(name, type(value), (one, other) -> one.equals(other) ? one : TEXT)));
    return new Columns(types, reserved.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
  }

  /** A column's heading: the property's name, with {@code _} after it where another column has that name. */
  String heading(String property) {
    return reserved.contains(property.toLowerCase(Locale.ROOT)) ? property + "_" : property;
  }

  List<String> headings() {
    return types.keySet().stream().map(this::heading).toList();
  }

  private static String type(Object value) {
    return value instanceof Long ? "long" : value instanceof Double ? "double" : value instanceof Boolean ? "boolean" : TEXT;
  }
}
