package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** The file that says whose store a directory is; its time is when the store was last used. */
final class VaultFile {

  private static final String NAME = "vault";

  private VaultFile() {}

  static boolean isIn(Path directory) {
    return Files.isRegularFile(directory.resolve(NAME));
  }

  static Path vault(Path directory) {
    try {
      return Path.of(Files.readString(directory.resolve(NAME)).strip());
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

  static void use(Path directory, Path vault) throws IOException {
    if (isIn(directory)) {
      Files.setLastModifiedTime(directory.resolve(NAME), FileTime.from(Instant.now()));
    } else {
      DurableFile.write(directory.resolve(NAME), vault + "\n");
    }
  }
}
