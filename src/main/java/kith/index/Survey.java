package kith.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kith.note.Problem;
import kith.vault.Scan;
import kith.vault.VaultFile;

/**
 * The vault's files now, held against those of the last index.
 *
 * @param suspects Markdown files that are new or whose size or time differs: only their bytes will tell
 * @param others files that aren't Markdown and are new or differ
 * @param gone paths that were there and aren't
 * @param taken when the walk began, in nanoseconds since 1970
 * @param known the files of the last index, as far as they tell anything
 */
record Survey(
    List<VaultFile> files,
    List<VaultFile> suspects,
    List<VaultFile> others,
    Set<String> gone,
    List<Problem> problems,
    long taken,
    Map<String, FileState> known) {

  /** A file written this shortly before a walk may have been written again without its time showing it. */
  private static final long TIME_RESOLUTION = TimeUnit.SECONDS.toNanos(2);

  static Survey of(Scan scan, Map<String, FileState> known, long lastTaken, long taken) {
    List<VaultFile> suspects = new ArrayList<>();
    List<VaultFile> others = new ArrayList<>();
    Set<String> gone = new HashSet<>(known.keySet());
    for (VaultFile file : scan.files()) {
      gone.remove(file.path());
      FileState before = known.get(file.path());
      boolean same =
          before != null
              && before.size() == file.size()
              && before.modified() == file.modifiedNanos()
              && (!file.markdown() || file.modifiedNanos() < lastTaken - TIME_RESOLUTION);
      if (!same) {
        (file.markdown() ? suspects : others).add(file);
      }
    }
    return new Survey(scan.files(), suspects, others, gone, scan.problems(), taken, known);
  }

  /** The same, when notes are read by other rules than last time: what was known of them tells nothing. */
  Survey rereading() {
    List<VaultFile> notes = files.stream().filter(VaultFile::markdown).toList();
    return new Survey(files, notes, others, gone, problems, taken, Map.of());
  }

  /** Whether a suspect is what it was. */
  boolean isKnown(String path, String hash) {
    FileState before = known.get(path);
    return before != null && before.hash().equals(hash);
  }

  boolean nothingChanged() {
    return suspects.isEmpty() && others.isEmpty() && gone.isEmpty();
  }
}
