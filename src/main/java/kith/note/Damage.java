package kith.note;

/**
 * A line of text that had been decoded wrongly, and how it was read.
 *
 * @param line 1-based line of the file
 * @param column 1-based column of the first damaged character
 * @param written the damaged piece as it stands in the file
 * @param read what it was meant to be
 */
public record Damage(int line, int column, String written, String read) {}
