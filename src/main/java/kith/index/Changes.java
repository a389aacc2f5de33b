package kith.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kith.index.NoteChange.What;

/**
 * What has become of a vault's notes since the last index.
 *
 * @param notes there are now
 * @param each by path
 */
public record Changes(int notes, List<NoteChange> each) {

  public Changes {
    each = each.stream().sorted(Comparator.comparing(NoteChange::path)).toList();
  }

  /** No change in a vault of so many notes. */
  static Changes none(int notes) {
    return new Changes(notes, List.of());
  }

  /** Compares the files of the last index with those of now. */
  static Changes between(SortedMap<String, FileState> before, SortedMap<String, FileState> now) {
    Map<String, Deque<String>> gone = gone(before, now);
    List<NoteChange> each = new ArrayList<>();
    now.forEach((path, state) -> {
      FileState old = before.get(path);
      if (state.isNote() && old == null) {
        each.add(come(path, Optional.ofNullable(gone.getOrDefault(state.hash(), new ArrayDeque<>()).poll())));
      } else if (old != null && !old.hash().equals(state.hash())) {
        each.add(NoteChange.of(What.CHANGED, path));
      }
    });
    gone.values().forEach(paths -> paths.forEach(path -> each.add(NoteChange.of(What.REMOVED, path))));
    return new Changes((int) now.values().stream().filter(FileState::isNote).count(), each);
  }

  /** The notes that are gone, by their bytes. */
  private static Map<String, Deque<String>> gone(SortedMap<String, FileState> before, SortedMap<String, FileState> now) {
    Map<String, Deque<String>> gone = new HashMap<>();
    before.forEach((path, state) -> {
      if (state.isNote() && !now.containsKey(path)) {
        gone.computeIfAbsent(state.hash(), hash -> new ArrayDeque<>()).add(path);
      }
    });
    return gone;
  }

  private static NoteChange come(String path, Optional<String> from) {
    return new NoteChange(from.isPresent() ? What.RENAMED : What.ADDED, path, from);
  }

  public int added() {
    return count(What.ADDED);
  }

  public int changed() {
    return count(What.CHANGED);
  }

  public int renamed() {
    return count(What.RENAMED);
  }

  public int removed() {
    return count(What.REMOVED);
  }

  private int count(What what) {
    return (int) each.stream().filter(change -> change.what() == what).count();
  }
}
