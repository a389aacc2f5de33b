package kith.vault;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of notes. What writes is {@link #replace} alone. */
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
    return Files.readAllBytes(real(path));
  }

  /**
   * Puts new bytes in the place of a file's, at once or not at all. Permissions, owner and symbolic links stay as they are.
   *
   * @param path vault-relative, as a scan gave it
   * @param before the bytes on which the new ones are based; a file with others is left alone
   * @throws NotReplaced if the file is as it was, and why
   * @throws NoSuchFileException if it vanished since, or lies outside the vault
   */
  public void replace(String path, byte[] before, byte[] after) throws IOException {
    new Replacement(real(path), before, after).run();
  }

  /** Where the bytes of a file are. */
  private Path real(String path) throws IOException {
    try {
      Path file = root.resolve(path).normalize();
      Path real = file.toRealPath();
      if (!file.startsWith(root) || !real.startsWith(root.toRealPath())) {
        throw new NoSuchFileException(path, null, "outside the vault");
      }
      return real;
    } catch (InvalidPathException | FileSystemLoopException noFile) {
      throw new NoSuchFileException(path, null, noFile.getMessage());
    }
  }
}
