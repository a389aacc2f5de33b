package kith.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same work on many things by all cores, each taking the next thing when it is done with one. A parallel stream shares them out
 * beforehand, by quarters where there are two cores, and waits for the slowest; one that is flat-mapped doesn't share out at all.
 */
final class AllCores {

  private AllCores() {}

  static <T> void each(Collection<? extends T> things, Consumer<T> work) {
    map(things, thing -> {
      work.accept(thing);
      return thing;
    });
  }

  /** The results, in the order of the things. */
  static <T, R> List<R> map(Collection<? extends T> things, Function<T, R> work) {
    @SuppressWarnings("unchecked")
    T[] all = (T[]) things.toArray();
    @SuppressWarnings("unchecked")
    R[] results = (R[]) new Object[all.length];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(core -> {
      for (int i = next.getAndIncrement(); i < all.length; i = next.getAndIncrement()) {
        results[i] = work.apply(all[i]);
      }
    });
    return Arrays.asList(results);
  }
}
