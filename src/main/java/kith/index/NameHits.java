package kith.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kith.knowledge.Dictionary;
import kith.knowledge.Dictionary.Letters;
import kith.knowledge.Hit;
import kith.knowledge.MentionScanner;
import kith.note.Prose;

/**
 * The names found in every note's prose, kept true while notes and names change: a note is scanned again when it changed, when
 * a name that was found in it is no name any more, or when a new name stands in it.
 */
final class NameHits {

  private static final Hit[] NONE = {};

  private final Map<String, Hit[]> known;
  private final Dictionary before;
  private final Dictionary now;

  /**
   * Prepares a scan.
   *
   * @param known by path, with the dictionary of {@code before}
   */
  NameHits(Map<String, Hit[]> known, Dictionary before, Dictionary now) {
    this.known = known;
    this.before = before;
    this.now = now;
  }

  /** The hits that differ from the known ones, by path. */
  Map<String, List<Hit>> changes(Set<String> paths, Set<String> changedNotes, Function<String, Prose> prose) {
    Map<String, Letters> added = now.difference(before);
    Set<String> removed = before.difference(now).keySet();
    MentionScanner newNames = new MentionScanner(Dictionary.of(added));
    Set<String> stale = new HashSet<>();
    for (String path : paths) {
      boolean lost = !removed.isEmpty() && Arrays.stream(known.getOrDefault(path, NONE)).anyMatch(hit -> removed.contains(hit.key()));
      if (lost || changedNotes.contains(path) || !known.containsKey(path)) {
        stale.add(path);
      } else if (!added.isEmpty() && !newNames.scan(prose.apply(path)).isEmpty()) {
        stale.add(path);
      }
    }
    if (stale.isEmpty()) {
      return Map.of();
    }
    MentionScanner all = new MentionScanner(now);
    Map<String, List<Hit>> changes = new ConcurrentHashMap<>();
    AllCores.<String>each(stale, path -> changes.put(path, all.scan(prose.apply(path))));
    return new HashMap<>(changes);
  }
}
