package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A store as a list of stores shows it.
 *
 * @param bytes what its files take on the disk
 * @param present whether the vault's folder still exists
 * @param server the Neo4j that has the graph itself; empty where the directory has it
 */
public record StoredVault(Path vault, Path directory, long bytes, Instant lastUsed, boolean present, String server) {

  static StoredVault of(Path directory) {
    Path vault = VaultFile.vault(directory);
    return new StoredVault(
        vault, directory, size(directory), VaultFile.lastUsed(directory), Files.isDirectory(vault), VaultFile.server(directory));
  }

  private static long size(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(StoredVault::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of a store in use may go while it is looked at. */
  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
