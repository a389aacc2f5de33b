package kith.question;

/**
 * The place that proves something.
 *
 * @param path the note's, vault-relative
 * @param line 1-based
 */
public record Evidence(String path, long line) {}
