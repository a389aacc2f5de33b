package kith.note;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text without its marks
 * @param line 1-based line of the file
 */
public record Heading(int level, String text, int line) {}
