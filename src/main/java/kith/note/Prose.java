package kith.note;

/**
 * The text in which unlinked names are looked for: as many lines as the file, in NFC, with everything that is not prose
 * (front matter, code, comments, math, links, addresses, tags, Kith's own block) replaced by spaces.
 */
public record Prose(String text) {

  public static final Prose NONE = new Prose("");
}
