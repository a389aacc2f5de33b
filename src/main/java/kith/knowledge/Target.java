package kith.knowledge;

/** The thing that a link or a name comes down to. */
public sealed interface Target extends Comparable<Target> {

  String key();

  /** A note of the vault, whether or not it is about an entity. */
  record ToNote(String key) implements Target {}

  /** A note linked by its path, or by its day, that isn't there. */
  record ToMissingNote(String key) implements Target {}

  /** A file that isn't Markdown. */
  record ToFile(String key, boolean missing) implements Target {}

  /** An entity without a note, by its id. */
  record ToEntity(String key) implements Target {}

  @Override
  default int compareTo(Target other) {
    int byClass = getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
    return byClass != 0 ? byClass : key().compareTo(other.key());
  }
}
