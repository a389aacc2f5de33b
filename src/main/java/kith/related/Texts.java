package kith.related;

/** The searchable text of notes. */
@FunctionalInterface
public interface Texts {

  /** The prose of the note at a path; empty for one that has none. */
  String of(String path);
}
