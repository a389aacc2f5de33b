package kith.mcp;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work that is done one piece after the other, since the graph is asked by one at a time; each can be called off by its id. */
final class Turns {

  private static final long PAUSE_MILLIS = 100;

  private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "kith-mcp"));
  private final Set<Object> waiting = ConcurrentHashMap.newKeySet();
  private final Runnable interrupt;
  private @Nullable Object running;

  /** @param interrupt cuts short what is being done, if it is at a point where that can be done */
  Turns(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  void add(Object id, Runnable work) {
    waiting.add(id);
    worker.execute(() -> {
      if (begin(id)) {
        try {
          work.run();
        } finally {
          end();
        }
      }
    });
  }

  private synchronized boolean begin(Object id) {
    boolean wanted = waiting.remove(id);
    running = wanted ? id : null;
    return wanted;
  }

  private synchronized void end() {
    running = null;
    notifyAll();
  }

  /** What was begun is cut short, what wasn't is never begun. */
  synchronized void callOff(Object id) {
    if (!waiting.remove(id)) {
      CompletableFuture.runAsync(() -> cutShort(id));
    }
  }

  /** Again and again, since it may be between two points where that can be done. */
  private synchronized void cutShort(Object id) {
    try {
      while (id.equals(running)) {
        interrupt.run();
        wait(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets all be done that was added, and calls off what isn't done by then. */
  void finish(Duration patience) {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        callOffAll();
        worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void callOffAll() {
    waiting.clear();
    callOff(Objects.requireNonNullElse(running, ""));
  }
}
