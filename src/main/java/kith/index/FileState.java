package kith.index;

/**
 * What the last index knew of a file.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 * @param hash of the bytes, hexadecimal; empty for a file that isn't Markdown
 */
record FileState(long size, long modified, String hash) {

  /** A hash that no file has: of a note that couldn't be read. */
  static final String UNREAD = "unread";

  boolean isNote() {
    return !hash.isEmpty();
  }
}
