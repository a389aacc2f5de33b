package kith.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Found;
import kith.knowledge.Resolution.Missing;
import kith.knowledge.Resolution.Via;

/**
 * Finds the file that a link points to, in Obsidian's order: the exact path from the vault's root; for a bare name, a file
 * beside the note; then the shortest path that ends with the target.
 */
public final class FileIndex {

  /** Obsidian takes the path with the fewest characters; among equals it isn't stable, Kith takes the first by name. */
  private static final Comparator<String> SHORTEST =
      Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, String> byPath = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  /** Indexes files by their vault-relative paths. */
  public FileIndex(Collection<String> paths) {
    paths.stream().sorted(SHORTEST).forEach(this::add);
  }

  Collection<String> paths() {
    return byName.values().stream().flatMap(List::stream).toList();
  }

  private void add(String path) {
    String key = Names.pathKey(path);
    byPath.putIfAbsent(key, path);
    byName.computeIfAbsent(lastPart(key), name -> new ArrayList<>(1)).add(path);
  }

  /**
   * Resolves a link's target.
   *
   * @param target as written, without heading; empty for the note itself
   * @param source the path of the note that holds the link
   */
  public Resolution resolve(String target, String source) {
    if (target.isEmpty()) {
      return new Found(source, Via.PATH);
    }
    if (target.startsWith("./") || target.startsWith("../")) {
      return relative(target, source)
          .flatMap(path -> candidates(Names.pathKey(path)).stream().flatMap(key -> at(key).stream()).findFirst())
          .<Resolution>map(path -> new Found(path, Via.PATH))
          .orElseGet(Missing::new);
    }
    String key = Names.pathKey(target.startsWith("/") ? target.substring(1) : target).strip();
    List<String> candidates = candidates(key);
    for (String candidate : candidates) {
      Optional<String> exact = at(candidate);
      if (exact.isPresent()) {
        return new Found(exact.get(), Via.PATH);
      }
    }
    if (key.indexOf('/') < 0) {
      String folder = Names.pathKey(folder(source));
      for (String candidate : candidates) {
        Optional<String> beside = at(folder + candidate);
        if (beside.isPresent()) {
          return new Found(beside.get(), Via.NAME);
        }
      }
    }
    return byEnd(candidates);
  }

  /**
   * The names of files that can answer to a target, as {@link #lastPart} has them: files of other names may come and go without
   * changing what it resolves to.
   */
  static List<String> names(String target, String source) {
    if (target.isEmpty()) {
      return List.of();
    }
    boolean isRelative = target.startsWith("./") || target.startsWith("../");
    Optional<String> path = isRelative ? relative(target, source) : Optional.of(target);
    return path.stream().flatMap(found -> candidates(Names.pathKey(found).strip()).stream()).map(FileIndex::lastPart).toList();
  }

  private Resolution byEnd(List<String> candidates) {
    for (String candidate : candidates) {
      List<String> paths =
          byName.getOrDefault(lastPart(candidate), List.of()).stream()
              .filter(path -> endsWith(Names.pathKey(path), candidate))
              .toList();
      if (paths.size() == 1) {
        return new Found(paths.get(0), Via.NAME);
      }
      if (paths.size() > 1) {
        return new Ambiguous(paths);
      }
    }
    return new Missing();
  }

  private Optional<String> at(String key) {
    return Optional.ofNullable(byPath.get(key));
  }

  /** The target as it stands, for files that aren't Markdown or are named with {@code .md}; then as a note's name. */
  private static List<String> candidates(String key) {
    return key.endsWith(".md") ? List.of(key) : List.of(key, key + ".md");
  }

  private static boolean endsWith(String path, String end) {
    return path.endsWith(end) && (path.length() == end.length() || path.charAt(path.length() - end.length() - 1) == '/');
  }

  /** The path that a relative target means; empty when it leads out of the vault. */
  static Optional<String> relative(String target, String source) {
    List<String> parts = new ArrayList<>(List.of(folder(source).split("/")));
    parts.removeIf(String::isEmpty);
    for (String part : target.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  static String lastPart(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
