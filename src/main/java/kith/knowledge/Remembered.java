package kith.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A function of a text that remembers what it came to: the same names, labels and headings stand in one note after the other. */
final class Remembered<T> implements Function<String, T> {

  /** With more than so many it begins anew, which takes less than to know which of them are old. */
  private static final int MOST = 10_000;

  private final Function<String, T> function;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  Remembered(Function<String, T> function) {
    this.function = function;
  }

  @Override
  public T apply(String text) {
    T result = known.get(text);
    if (result == null) {
      result = function.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, result);
    }
    return result;
  }
}
