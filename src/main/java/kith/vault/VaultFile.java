package kith.vault;

/**
 * A file of a vault, as the disk lists it.
 *
 * @param path vault-relative, with {@code /}, in the spelling and normal form of the disk
 * @param size in bytes
 * @param modifiedNanos since 1970, in nanoseconds
 * @param markdown whether its name ends in {@code .md}, in any case
 */
public record VaultFile(String path, long size, long modifiedNanos, boolean markdown) implements Comparable<VaultFile> {

  @Override
  public int compareTo(VaultFile other) {
    return path.compareTo(other.path);
  }
}
