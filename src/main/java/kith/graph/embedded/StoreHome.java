package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.harawata.appdirs.AppDirsFactory;

/** Where the stores of all vaults live: a folder of the user's that no sync tool copies while a store is in use. */
public record StoreHome(Path directory) {

  public StoreHome {
    directory = directory.toAbsolutePath().normalize();
  }

  /** {@code KITH_HOME} where it is set, else the user's data directory on this system. */
  public static StoreHome of(Map<String, String> environment) {
    String home = environment.getOrDefault("KITH_HOME", "");
    return new StoreHome(home.isBlank() ? Path.of(AppDirsFactory.getInstance().getUserDataDir("kith", null, null)) : Path.of(home));
  }

  /** The place of a vault's store, which is made when it is first locked. */
  public StoreDirectory directory(Path vault) {
    return directory(vault, "");
  }

  /** The place of what is kept here of a vault's graph that is in a Neo4j elsewhere. */
  public StoreDirectory directory(Path vault, String server) {
    Path real = real(vault);
    return new StoreDirectory(stores().resolve(VaultName.of(real, server)), real, server);
  }

  /** The place of a database that is kept beside a vault's graph, and is its user's and not Kith's: it is no store. */
  public StoreDirectory database(Path vault) {
    Path real = real(vault);
    return new StoreDirectory(directory.resolve("databases").resolve(VaultName.of(real)), real, "");
  }

  /** The place of a store that is there. */
  public StoreDirectory kept(Path directory) {
    return new StoreDirectory(directory, VaultFile.vault(directory), VaultFile.server(directory));
  }

  /** The stores that are there, by their vaults' folders. */
  public List<StoredVault> list() {
    if (!Files.isDirectory(stores())) {
      return List.of();
    }
    try (Stream<Path> directories = Files.list(stores())) {
      return directories
          .filter(VaultFile::isIn)
          .map(StoredVault::of)
          .sorted(Comparator.comparing(StoredVault::vault))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file beside the stores that only its owner may read; made where it isn't there. */
  public Path file(String name) {
    try {
      return PrivateFolder.file(PrivateFolder.create(directory).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(directory.resolve(name) + " can't be made", e);
    }
  }

  private Path stores() {
    return directory.resolve("stores");
  }

  /** The same folder is the same vault by whichever link it is reached; one that is gone can still be removed. */
  private static Path real(Path vault) {
    try {
      return vault.toRealPath();
    } catch (IOException e) {
      return vault.toAbsolutePath().normalize();
    }
  }

  static void delete(Path tree) {
    try {
      Files.walkFileTree(tree, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @org.jspecify.annotations.Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
