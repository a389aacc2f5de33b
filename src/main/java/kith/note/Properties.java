package kith.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter of a note: each value with the place it stands at, nested keys joined by dots.
 *
 * <p>{@code people: [Ann, Bob]} has the values {@code people.0} and {@code people.1}, both of the key {@code people}.
 */
public record Properties(List<Value> values) {

  public static final Properties NONE = new Properties(List.of());

  public Properties {
    values = List.copyOf(values);
  }

  /**
   * One scalar.
   *
   * @param place the key and, in a list or a map, the way to the value: {@code people.0}
   * @param text as written, without its quotes: {@code yes} stays {@code yes} and a date stays its own text
   * @param line 1-based line of the file
   * @param column 1-based column, in characters
   */
  public record Value(String place, String text, int line, int column) {

    /** The top-level key, lower-case. */
    public String key() {
      int dot = place.indexOf('.');
      return (dot < 0 ? place : place.substring(0, dot)).toLowerCase(java.util.Locale.ROOT);
    }

    private Stream<Value> parts() {
      Stream<String> parts = place.indexOf('.') < 0 ? Stream.of(text.split(",")) : Stream.of(text);
      return parts.map(String::strip).filter(part -> !part.isEmpty()).map(part -> new Value(place, part, line, column));
    }
  }

  /** The values of a top-level key in any case, in the order of the file. */
  public List<Value> of(String key) {
    return values.stream().filter(value -> value.key().equalsIgnoreCase(key)).toList();
  }

  /**
   * The values of keys that hold a list, written as a list or on one line with commas (Obsidian: tags and aliases).
   *
   * <p>{@code tags: a, b} gives {@code a} and {@code b}, as {@code tags: [a, b]} does; an item of a list keeps its commas.
   */
  public List<Value> list(String... keys) {
    List<String> wanted = List.of(keys);
    return values.stream().filter(value -> wanted.contains(value.key())).flatMap(Value::parts).toList();
  }

  /** The first value of a top-level key that isn't blank. */
  public Optional<Value> first(String key) {
    return of(key).stream().filter(value -> !value.text().isBlank()).findFirst();
  }
}
