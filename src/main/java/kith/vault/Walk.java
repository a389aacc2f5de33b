package kith.vault;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kith.note.Problem;

/**
 * One walk over a vault. Real files come first and links after them, so that a file with two names keeps its real one.
 *
 * <p>What vanishes meanwhile is simply gone; what can't be read is a problem.
 */
final class Walk {

  private final Path root;
  private final Exclusions exclusions;
  private final List<VaultFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Place> folders = new ArrayDeque<>();
  private final List<Place> links = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  Walk(Path root, Exclusions exclusions) {
    this.root = root;
    this.exclusions = exclusions;
  }

  /** A folder or link, and its name in the vault. */
  private record Place(Path file, Path relative) {}

  Scan scan() {
    folders.add(new Place(root, root.getFileSystem().getPath("")));
    walk();
    // A link can lead to a folder with more links; sorted, so that the same one wins every time.
    while (!links.isEmpty()) {
      List<Place> found = new ArrayList<>(links);
      links.clear();
      found.sort(java.util.Comparator.comparing(place -> name(place.relative)));
      found.forEach(this::follow);
      walk();
    }
    Collections.sort(files);
    Collections.sort(problems);
    return new Scan(files, problems);
  }

  private void walk() {
    while (!folders.isEmpty()) {
      list(folders.pop());
    }
  }

  private void list(Place folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.file)) {
      seen.add(identity(Files.readAttributes(folder.file, BasicFileAttributes.class), folder.file));
      for (Path entry : entries) {
        Path relative = folder.relative.resolve(entry.getFileName());
        if (!exclusions.excludes(relative)) {
          visit(new Place(entry, relative));
        }
      }
    } catch (NoSuchFileException | NotDirectoryException gone) {
      // It vanished, or became a file, since its parent was listed.
    } catch (DirectoryIteratorException | IOException unreadable) {
      unreadable(folder, "This folder can't be read; what it holds is left out");
    }
  }

  private void visit(Place place) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(place.file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        links.add(place);
      } else if (attributes.isDirectory()) {
        folders.push(place);
      } else if (attributes.isRegularFile()) {
        file(place, attributes);
      }
    } catch (NoSuchFileException gone) {
      // It vanished since its folder was listed.
    } catch (IOException unreadable) {
      unreadable(place, "This file can't be read; it is left out");
    }
  }

  private void file(Place place, BasicFileAttributes attributes) {
    seen.add(identity(attributes, place.file));
    String name = name(place.relative);
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    files.add(new VaultFile(name, attributes.size(), modified, isMarkdown(name)));
  }

  /** A link is followed once, and only if it leads to something inside the vault that isn't known yet. */
  private void follow(Place link) {
    try {
      Path real = link.file.toRealPath();
      Path vault = root.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      boolean excluded = !real.startsWith(vault) || real.equals(vault) || exclusions.excludesByName(vault.relativize(real));
      if (excluded || !seen.add(identity(attributes, real))) {
        return;
      }
      if (attributes.isDirectory()) {
        folders.push(new Place(real, link.relative));
      } else if (attributes.isRegularFile()) {
        file(link, attributes);
      }
    } catch (IOException broken) {
      // It leads nowhere, or in a circle.
    }
  }

  /** The file's identity where the system has one, else its path. */
  private static Object identity(BasicFileAttributes attributes, Path file) {
    Object key = attributes.fileKey();
    return key == null ? file : key;
  }

  private void unreadable(Place place, String message) {
    problems.add(new Problem(name(place.relative), 1, 1, message));
  }

  private String name(Path relative) {
    String name = relative.toString();
    String separator = root.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }

  static boolean isMarkdown(String name) {
    return name.length() > 3 && name.regionMatches(true, name.length() - 3, ".md", 0, 3);
  }
}
