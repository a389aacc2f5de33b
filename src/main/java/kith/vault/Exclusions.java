package kith.vault;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** What a walk leaves out: everything hidden ({@code .trash} is), and what the settings' globs match (Obsidian: files). */
final class Exclusions {

  private final List<PathMatcher> matchers;

  private Exclusions(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  static Exclusions of(List<String> globs) {
    return new Exclusions(globs.stream().flatMap(Exclusions::matchers).toList());
  }

  /** A folder's glob leaves out all below it, and a glob without {@code /} matches at any depth, as in a .gitignore. */
  private static Stream<PathMatcher> matchers(String glob) {
    String bare = glob.strip();
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    bare = bare.startsWith("/") ? bare.substring(1) : bare;
    FileSystem files = FileSystems.getDefault();
    Stream<String> patterns = bare.contains("/") ? Stream.of(bare) : Stream.of(bare, "**/" + bare);
    return bare.isEmpty() ? Stream.empty() : patterns.map(pattern -> files.getPathMatcher("glob:" + pattern));
  }

  boolean excludes(Path relative) {
    return isHidden(relative) || matches(relative);
  }

  /** Whether the settings exclude a path or a folder above it, hidden or not. */
  boolean excludesByName(Path relative) {
    for (Path path = relative; path != null; path = path.getParent()) {
      if (matches(path)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Path relative) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
  }

  private static boolean isHidden(Path relative) {
    return relative.getFileName().toString().startsWith(".");
  }
}
