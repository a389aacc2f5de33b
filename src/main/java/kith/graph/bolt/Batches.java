package kith.graph.bolt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A list cut into pieces that a server takes at a time: few enough trips, and no more than it can well hold. */
final class Batches {

  private static final int ROWS = 5_000;

  private Batches() {}

  static <T> List<List<T>> of(List<T> all) {
    return of(all, each -> 1);
  }

  /** @param rows how many an item comes to; each item stays whole */
  static <T> List<List<T>> of(List<T> all, ToIntFunction<T> rows) {
    List<List<T>> batches = new ArrayList<>();
    int from = 0;
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      size += rows.applyAsInt(all.get(i));
      if (size >= ROWS || i == all.size() - 1) {
        batches.add(all.subList(from, i + 1));
        from = i + 1;
        size = 0;
      }
    }
    return batches;
  }
}
