package kith.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;

/**
 * Links that lead to nothing, by what they look for. Where a whole folder is missing, that is one finding: so it is when the
 * attachments of a vault weren't copied with it.
 */
final class MissingTargets {

  private static final String OBSIDIAN = "leaves it unresolved";
  private static final String KITH = "remembered it as missing";

  private final Set<String> folders = new HashSet<>();
  private final Map<String, List<Wanted>> byFolder = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** A link to something that isn't there: where that would lie, and how it was written. */
  private record Wanted(String path, String written, Place place) {}

  /** Knows the folders of a vault by the paths of its files. */
  MissingTargets(Collection<String> files) {
    files.stream().map(MissingTargets::folder).distinct().forEach(this::addFolder);
  }

  /** A link may name a folder by any end of its path, and the folders around it are there too. */
  private void addFolder(String folder) {
    for (String outer = folder; !outer.isEmpty(); outer = folder(outer)) {
      String end = outer;
      while (folders.add(end) && end.indexOf('/') >= 0) {
        end = end.substring(end.indexOf('/') + 1);
      }
    }
  }

  private static String folder(String path) {
    return Names.pathKey(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
  }

  void add(String path, String written, Place place) {
    byFolder.computeIfAbsent(missingFolder(path), any -> new ArrayList<>(1)).add(new Wanted(Names.pathKey(path), written, place));
  }

  /** The outermost folder on the way to a file that isn't there; empty if all are, or if the way leads out of the vault. */
  private String missingFolder(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      if (folder.equals("..")) {
        return "";
      }
      if (!folders.contains(Names.pathKey(folder))) {
        return folder;
      }
    }
    return "";
  }

  void addTo(FindingLog log) {
    byFolder.forEach((folder, wanted) -> {
      Set<String> paths = wanted.stream().map(Wanted::path).collect(Collectors.toSet());
      boolean whole = !folder.isEmpty() && paths.size() > 1;
      for (Wanted one : wanted) {
        String message = whole ? "the folder " + folder + "/ is not there, nor the " + paths.size() + " files that links look for in it" : one.written() + " is not there";
        log.add(Group.MISSING_NOTE, message, OBSIDIAN, KITH, whole ? one.place().with(one.written()) : one.place());
      }
    });
  }
}
