package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/**
 * The file that says whose store a directory is, and in a second line which Neo4j has the graph, where the directory hasn't; its
 * time is when the store was last used.
 */
final class VaultFile {

  private static final String NAME = "vault";

  private VaultFile() {}

  static boolean isIn(Path directory) {
    return Files.isRegularFile(directory.resolve(NAME));
  }

  static Path vault(Path directory) {
    return Path.of(lines(directory).get(0));
  }

  /** Empty where the graph is in the directory itself. */
  static String server(Path directory) {
    List<String> lines = lines(directory);
    return lines.size() > 1 ? lines.get(1) : "";
  }

  private static List<String> lines(Path directory) {
    try {
      return Files.readString(directory.resolve(NAME)).strip().lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Instant lastUsed(Path directory) {
    try {
      return Files.getLastModifiedTime(directory.resolve(NAME)).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void use(Path directory, Path vault, String server) throws IOException {
    if (isIn(directory)) {
      Files.setLastModifiedTime(directory.resolve(NAME), FileTime.from(Instant.now()));
    } else {
      DurableFile.write(directory.resolve(NAME), vault + "\n" + server + "\n");
    }
  }
}
