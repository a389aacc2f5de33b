package kith.index;

import java.util.Optional;

/**
 * What has become of a note.
 *
 * @param path where it is now, or was, if it was removed
 * @param from where it was, if it was renamed
 */
public record NoteChange(What what, String path, Optional<String> from) {

  /** The ways in which a note changes; renamed is gone from one path and there, byte for byte, at another. */
  public enum What { ADDED, CHANGED, RENAMED, REMOVED }

  static NoteChange of(What what, String path) {
    return new NoteChange(what, path, Optional.empty());
  }
}
