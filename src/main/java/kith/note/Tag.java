package kith.note;

/**
 * A tag as written, without its {@code #}.
 *
 * @param name such as {@code type/people}
 * @param line 1-based line of the file
 */
public record Tag(String name, int line) {}
