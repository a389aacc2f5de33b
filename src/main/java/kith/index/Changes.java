package kith.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What has become of a vault's notes since the last index.
 *
 * @param notes there are now
 * @param renamed gone from one path and there, byte for byte, at another
 */
public record Changes(int notes, int added, int changed, int renamed, int removed) {

  /** No change in a vault of so many notes. */
  static Changes none(int notes) {
    return new Changes(notes, 0, 0, 0, 0);
  }

  /** Compares the files of the last index with those of now. */
  static Changes between(SortedMap<String, FileState> before, SortedMap<String, FileState> now) {
    Map<String, Integer> goneHashes = new HashMap<>();
    Set<String> gone = new HashSet<>(before.keySet());
    gone.removeAll(now.keySet());
    gone.removeIf(path -> !before.get(path).isNote());
    gone.forEach(path -> goneHashes.merge(before.get(path).hash(), 1, Integer::sum));
    int added = 0;
    int changed = 0;
    int renamed = 0;
    for (Map.Entry<String, FileState> file : now.entrySet()) {
      FileState old = before.get(file.getKey());
      String hash = file.getValue().hash();
      if (file.getValue().isNote() && old == null) {
        boolean moved = goneHashes.merge(hash, -1, Integer::sum) >= 0;
        renamed += moved ? 1 : 0;
        added += moved ? 0 : 1;
      } else if (old != null && !old.hash().equals(hash)) {
        changed++;
      }
    }
    int notes = (int) now.values().stream().filter(FileState::isNote).count();
    return new Changes(notes, added, changed, renamed, gone.size() - renamed);
  }
}
