package kith.engine;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells when something in a vault's folder has changed: soon, and once for a burst. Whether any note says something else now is for
 * others to find out. Where the system can't watch, since its watches are used up or the folder is a network's, it tells every two
 * seconds.
 */
public final class Watch implements AutoCloseable {

  /** A burst has ended when nothing has happened for so long; one that doesn't end is told of all the same. */
  private static final long QUIET_MILLIS = 80;

  private static final long LONGEST_MILLIS = 400;
  private static final long LOOK_MILLIS = 2_000;

  private final Path root;
  private final Runnable changed;
  private final DirectoryWatcher watcher;
  private final Semaphore signs = new Semaphore(0);
  private volatile boolean watching;
  private volatile boolean closed;

  private Watch(Path root, Runnable changed) throws IOException {
    this.root = root;
    this.changed = changed;
    this.watcher =
        DirectoryWatcher.builder().path(root).fileHashing(false).fileTreeVisitor(new VisibleFolders(root)).listener(new Listener())
            .logger(NOPLogger.NOP_LOGGER).build();
  }

  /** Begins to watch a folder with all below it that isn't hidden. */
  public static Watch of(Path root, Runnable changed) {
    try {
      Watch watch = new Watch(root, changed);
      start("kith-watcher", watch::watch);
      start("kith-watch", watch::tell);
      return watch;
    } catch (IOException e) {
      throw new UncheckedIOException("The notes can't be watched: " + e.getMessage(), e);
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      watcher.watch();
    } catch (UncheckedIOException e) {
      // Looking every now and then goes on.
    } finally {
      watching = false;
      signs.release();
    }
  }

  private void tell() {
    try {
      while (!closed) {
        if (watching) {
          signs.acquire();
        } else {
          signs.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        awaitQuiet();
        if (!closed) {
          changed.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitQuiet() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    while (System.nanoTime() < end && signs.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
      signs.drainPermits();
    }
  }

  @Override
  public void close() {
    closed = true;
    signs.release();
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Listener implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      Path path = event.path();
      if (path == null || VisibleFolders.isVisible(root.relativize(path))) { // Without a path, events were lost.
        signs.release();
      }
    }

    /** The first time, all is watched; what changed before has been missed. */
    @Override
    public void onIdle(int count) {
      if (!watching) {
        watching = true;
        signs.release();
      }
    }
  }
}
