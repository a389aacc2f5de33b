package kith.knowledge;

/**
 * A word of the dictionary in a note's prose.
 *
 * @param key folded
 * @param line 1-based line of the file
 */
public record Hit(String key, int line) {}
