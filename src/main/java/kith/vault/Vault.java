package kith.vault;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of notes. Nothing here writes. */
public final class Vault {

  private final Path root;

  private Vault(Path root) {
    this.root = root;
  }

  public static Vault at(Path root) {
    return new Vault(root.toAbsolutePath().normalize());
  }

  /** The nearest folder at or above a place that holds {@code .obsidian} or {@code kith.yml}. */
  public static Optional<Path> find(Path start) {
    for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".obsidian")) || Files.isRegularFile(folder.resolve("kith.yml"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  public Path root() {
    return root;
  }

  /**
   * Every file that isn't hidden or excluded, links inside the vault followed once.
   *
   * @param excludeGlobs vault-relative, such as {@code Archive} (with all below it) or {@code **}{@code /*.tmp}
   */
  public Scan scan(List<String> excludeGlobs) {
    return new Walk(root, Exclusions.of(excludeGlobs)).scan();
  }

  /**
   * The bytes of a file.
   *
   * @param path vault-relative, as a scan gave it
   * @throws NoSuchFileException if it vanished since, or lies outside the vault
   */
  public byte[] read(String path) throws IOException {
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root) || !file.toRealPath().startsWith(root.toRealPath())) {
        throw new NoSuchFileException(path, null, "outside the vault");
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException | FileSystemLoopException noFile) {
      throw new NoSuchFileException(path, null, noFile.getMessage());
    }
  }
}
