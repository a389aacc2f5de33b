package kith.note;

/**
 * A list item's own text, without that of the items below it.
 *
 * @param text raw Markdown without the bullet: {@code [[Ann]] - chair}
 * @param depth 0 for an item of an outermost list
 * @param line 1-based line of the file
 * @param section the text of the nearest heading above, or empty
 */
public record Item(String text, int depth, int line, String section) {}
