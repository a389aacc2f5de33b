package kith.edit;

import java.util.Optional;
import java.util.stream.Stream;
import kith.knowledge.FileIndex;
import kith.knowledge.Names;
import kith.knowledge.Resolution.Found;
import kith.knowledge.Resolution.Missing;

/**
 * Links as they must be written in one note so that Obsidian leads to the right place: by name where only one note answers to
 * it, else by path, {@code [[People/Ann Lee|Ann Lee]]}.
 */
public final class LinkText {

  /** What Obsidian reads as something else than a part of a name. */
  private static final String MARKS = "#^|[]\\";

  private final FileIndex files;
  private final String source;

  private LinkText(FileIndex files, String source) {
    this.files = files;
    this.source = source;
  }

  /** @param source the path of the note in which the links will stand */
  public static LinkText in(String source, FileIndex files) {
    return new LinkText(files, source);
  }

  /**
   * A link; empty where none can be written, since the name has marks of its own or another file answers to it.
   *
   * @param path of the note; without one the link is by name, and Obsidian makes the note on a click
   * @param shown what a reader sees
   */
  public Optional<String> to(String name, Optional<String> path, String shown) {
    Optional<String> target = path.isPresent() ? target(path.get()) : Optional.of(name).filter(this::isFree);
    return target.flatMap(to -> link(to, shown));
  }

  private Optional<String> target(String path) {
    return Stream.of(Names.stem(path), path.substring(0, path.length() - ".md".length()))
        .filter(target -> isPlain(target) && files.resolve(target, source) instanceof Found found && found.path().equals(path))
        .findFirst();
  }

  /** Whether a name can be that of a note that isn't there yet. */
  private boolean isFree(String name) {
    return isPlain(name) && name.indexOf('/') < 0 && files.resolve(name, source) instanceof Missing;
  }

  private static Optional<String> link(String target, String shown) {
    if (target.equals(shown)) {
      return Optional.of("[[" + target + "]]");
    }
    return isPlain(shown) ? Optional.of("[[" + target + "|" + shown + "]]") : Optional.empty();
  }

  private static boolean isPlain(String text) {
    return text.strip().equals(text)
        && !text.isEmpty()
        && !text.contains("%%")
        && text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0 || Character.isISOControl(c));
  }
}
