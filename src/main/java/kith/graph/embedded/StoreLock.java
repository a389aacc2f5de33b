package kith.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import kith.graph.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/** A store taken by this process. The system gives it back when the process ends, however that happens. */
public final class StoreLock implements AutoCloseable {

  /**
   * The lock files that this process has locked: POSIX drops a process's locks on a file as soon as it closes any channel
   * to that file, so a second one must not even be opened. What holds the lock is told in another file for that reason.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path file;
  private final FileChannel channel;

  private StoreLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static StoreLock take(Path directory, String command, Consumer<String> waiting, Duration patience)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    boolean said = false;
    StoreLock lock = tryTake(directory);
    while (lock == null) {
      if (System.nanoTime() >= end) {
        throw taken(directory);
      } else if (!said) {
        waiting.accept("waiting for " + holder(directory) + ", which holds the store");
        said = true;
      }
      pause();
      lock = tryTake(directory);
    }
    Files.writeString(directory.resolve("holder"), command + " (process " + ProcessHandle.current().pid() + ")\n");
    return lock;
  }

  private static @Nullable StoreLock tryTake(Path directory) throws IOException {
    Path file = PrivateFolder.create(directory).toRealPath().resolve("lock");
    if (!HELD.add(file)) {
      return null;
    }
    StoreLock lock = null;
    try {
      lock = lock(file);
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(file);
      }
    }
  }

  private static @Nullable StoreLock lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Object opened = identity(file);
    // A store that was removed meanwhile took its lock file with it: what is locked then is no longer the lock.
    if (channel.tryLock() != null && Objects.equals(opened, identity(file))) {
      return new StoreLock(file, channel);
    }
    channel.close();
    return null;
  }

  private static Object identity(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "gone " + System.nanoTime();
    }
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file : key;
  }

  private static StoreUnavailable taken(Path directory) {
    String message = "The store is held by " + holder(directory) + ": try again when that has ended.";
    return StoreUnavailable.outOfReach(message, new TimeoutException(message));
  }

  static String holder(Path directory) {
    try {
      String holder = Files.readString(directory.resolve("holder")).strip();
      return holder.isEmpty() ? "another process" : holder;
    } catch (IOException e) {
      return "another process";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StoreUnavailable.outOfReach("Interrupted while waiting for the store.", e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(file);
    }
  }
}
