package kith.index;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A part of the ledger, by path: bytes on the disk, and values in memory too from when all of them were first wanted. */
final class Shelf<T> {

  private final MVMap<String, byte[]> stored;
  private final Class<T> type;
  private @Nullable SortedMap<String, T> values;

  Shelf(MVStore store, String name, Class<T> type) {
    this.stored = store.openMap(name);
    this.type = type;
  }

  /** All values, as they are now and as they become. Making them takes longer than finding them, so each thread makes some. */
  synchronized SortedMap<String, T> all() {
    if (values == null) {
      values =
          new TreeMap<>(
              stored.entrySet().parallelStream()
                  .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> Codec.ofThread().value(entry.getValue(), type))));
    }
    return Collections.unmodifiableSortedMap(values);
  }

  int size() {
    return stored.size();
  }

  /** Several threads may put, each another path. */
  void put(String path, T value) {
    stored.put(path, Codec.ofThread().bytes(value));
    keep(path, value);
  }

  private synchronized void keep(String path, T value) {
    if (values != null) {
      values.put(path, value);
    }
  }

  synchronized void remove(String path) {
    stored.remove(path);
    if (values != null) {
      values.remove(path);
    }
  }

  /** What is in memory may be newer than what is on the disk now. */
  synchronized void forget() {
    values = null;
  }
}
