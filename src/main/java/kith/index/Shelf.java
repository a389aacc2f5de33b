package kith.index;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ledger, by path: bytes on the disk, and values in memory too from when all of them were first wanted. What is put
 * is there at once, and becomes bytes when the shelf is written.
 */
final class Shelf<T> {

  private final MVMap<String, byte[]> stored;
  private final Class<T> type;
  private final SortedMap<String, T> unwritten = new ConcurrentSkipListMap<>();
  private @Nullable SortedMap<String, T> values;

  Shelf(MVStore store, String name, Class<T> type) {
    this.stored = store.openMap(name);
    this.type = type;
  }

  /** All values, as they are now and as they become. Making them takes longer than finding them, so each thread makes some. */
  synchronized SortedMap<String, T> all() {
    if (values == null) {
      values = new TreeMap<>(stored.entrySet().parallelStream().collect(Collectors.toConcurrentMap(Map.Entry::getKey, this::value)));
      values.putAll(unwritten);
    }
    return Collections.unmodifiableSortedMap(values);
  }

  /** One value, without the others. */
  Optional<T> get(String path) {
    return Optional.ofNullable(unwritten.get(path)).or(() -> Optional.ofNullable(stored.get(path)).map(this::value));
  }

  int size() {
    return stored.size() + (int) unwritten.keySet().stream().filter(path -> !stored.containsKey(path)).count();
  }

  /** Several threads may put, each another path. */
  void put(String path, T value) {
    unwritten.put(path, value);
    keep(path, value);
  }

  private synchronized void keep(String path, T value) {
    if (values != null) {
      values.put(path, value);
    }
  }

  synchronized void remove(String path) {
    unwritten.remove(path);
    stored.remove(path);
    if (values != null) {
      values.remove(path);
    }
  }

  /** Makes bytes of what was put, in order, which is quickest; nothing may be put meanwhile. */
  void write() {
    unwritten.forEach((path, value) -> stored.put(path, Codec.ofThread().bytes(value)));
    unwritten.clear();
  }

  /** What is in memory may be newer than what is on the disk now. */
  synchronized void forget() {
    unwritten.clear();
    values = null;
  }

  private T value(Map.Entry<String, byte[]> entry) {
    return value(entry.getValue());
  }

  private T value(byte[] bytes) {
    return Codec.ofThread().value(bytes, type);
  }
}
