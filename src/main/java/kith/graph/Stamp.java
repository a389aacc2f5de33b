package kith.graph;

/**
 * What the graph says of itself, on its one {@code :Vault} node.
 *
 * @param commit names the last committed state; whatever is remembered outside the graph carries the same
 * @param fingerprint of all that decides how notes are read, the notes aside
 * @param root the vault's folder, absolute
 */
public record Stamp(String commit, String fingerprint, String root) {}
