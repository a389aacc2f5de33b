package kith.graph.embedded;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Property values between the seam, which has lists, and Neo4j, which has arrays. */
final class Properties {

  private Properties() {}

  /** What Neo4j stores for a value of the seam. */
  static Object stored(Object value) {
    return value instanceof List<?> list ? list.toArray(String[]::new) : value;
  }

  /** What the seam shows for a stored value. */
  static Object shown(Object value) {
    return value instanceof Object[] array ? Arrays.asList(array) : value;
  }

  static Map<String, Object> shown(Map<String, Object> stored) {
    Map<String, Object> shown = new HashMap<>(stored);
    shown.replaceAll((name, value) -> shown(value));
    return shown;
  }
}
