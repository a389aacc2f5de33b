package kith.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/** A function of a text that remembers what it came to: the same names, labels and headings stand in one note after the other. */
final class Remembered<T> implements Function<String, T> {

  private static final int MOST = 10_000;

  private final Function<String, T> function;
  private final Cache<String, T> known = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  Remembered(Function<String, T> function) {
    this.function = function;
  }

  @Override
  public T apply(String text) {
    return known.get(text, function);
  }
}
