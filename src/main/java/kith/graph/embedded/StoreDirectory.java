package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.graph.StoreUnavailable;

/**
 * The place of one vault's store: generations of it, of which one is live, and a lock.
 *
 * <p>A rebuild fills a new generation beside the live one and is adopted whole; whatever was interrupted on the way is
 * swept away by the next holder of the lock.
 */
public final class StoreDirectory {

  private static final String DOOR = "door";
  private static final String GENERATION = "generation-";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path directory;
  private final Path vault;
  private final String server;

  StoreDirectory(Path directory, Path vault, String server) {
    this.directory = directory;
    this.vault = vault;
    this.server = server;
  }

  /** Where generations, lock and whatever else belongs to the vault's store lie. */
  public Path path() {
    return directory;
  }

  public Path vault() {
    return vault;
  }

  /** The live generation's directory; empty before the first is adopted. */
  public Optional<Path> current() {
    try {
      Path generation = directory.resolve(Files.readString(pointer()).strip());
      return Optional.of(generation).filter(Files::isDirectory);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** A new, empty directory to build a generation in. Asks for the lock. */
  public Path next() {
    try {
      for (int number = 1; true; number++) {
        Path generation = directory.resolve(GENERATION + number);
        if (!Files.exists(generation)) {
          return PrivateFolder.create(generation);
        }
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Makes a generation the live one, from one moment to the next, and removes the others. Asks for the lock. */
  public void adopt(Path generation) {
    try {
      DurableFile.write(pointer(), generation.getFileName() + "\n");
      sweep();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** As {@link #lock(String, Consumer, Duration)}, waiting a minute. */
  public StoreLock lock(String command, Consumer<String> waiting) {
    return lock(command, waiting, PATIENCE);
  }

  /**
   * Takes the store for this process.
   *
   * @param command what a process that waits is told of this one, such as {@code kith index}
   * @param waiting told once, when another process holds the store
   * @throws StoreUnavailable when the other still holds it after {@code patience}
   */
  public StoreLock lock(String command, Consumer<String> waiting, Duration patience) {
    try {
      StoreLock lock = StoreLock.take(directory, command, waiting, patience);
      VaultFile.use(directory, vault, server);
      sweep();
      return lock;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The socket at which the last engine that held the store has listened; nothing where none ever did. */
  public Optional<Path> door() {
    try {
      return Optional.of(Path.of(Files.readString(directory.resolve(DOOR)).strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Remembers where the engine that holds the store listens. Asks for the lock. */
  public void keepDoor(Path socket) {
    try {
      DurableFile.write(directory.resolve(DOOR), socket + "\n");
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Which process has the store, or had it last: {@code kith browse (process 12)}. */
  public String holder() {
    return StoreLock.holder(directory);
  }

  /** The file for what a process in the background says, which only the user can read. */
  public Path log() {
    try {
      return PrivateFolder.file(PrivateFolder.create(directory).resolve("engine.log"));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Deletes the store and all that belongs to it. Asks for the lock, which goes last. */
  public void remove() {
    if (Files.exists(directory)) {
      StoreHome.delete(directory);
    }
  }

  private void sweep() throws IOException {
    Optional<Path> live = current();
    try (Stream<Path> entries = Files.list(directory)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(GENERATION))
          .filter(entry -> live.isEmpty() || !entry.equals(live.get()))
          .forEach(StoreHome::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path pointer() {
    return directory.resolve("current");
  }

  private StoreUnavailable unusable(IOException e) {
    return StoreUnavailable.outOfReach("The store's directory " + directory + " can't be used: " + e.getMessage(), e);
  }
}
