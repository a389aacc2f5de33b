package kith.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long an engine lives: until somebody stops it, or it has been idle for too long, or its process is told to end, as by Ctrl-C. */
final class Life {

  private static final long PATIENCE_SECONDS = 30;

  private final Optional<Duration> longestIdle;
  private final Visitors visitors;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** @param longestIdle how long it may have no visitor; for ever if nobody says */
  Life(Optional<Duration> longestIdle, Visitors visitors) {
    this.longestIdle = longestIdle;
    this.visitors = visitors;
  }

  /** From any thread, more than once. */
  void stop() {
    stop.countDown();
  }

  boolean isOver() {
    return stop.getCount() == 0;
  }

  /** All is closed, and who waits for that may go on. */
  void closed() {
    closed.countDown();
  }

  /** Stops it, and waits until all is closed. */
  void end() {
    stop();
    await(closed);
  }

  /** Waits until it is over, then closes all; a process that is told to end waits for that. */
  void live(Runnable close) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending = new Thread(() -> endWith(ended), "kith-ending");
    Runtime.getRuntime().addShutdownHook(ending);
    boolean interrupted = awaitStop();
    try {
      close.run();
    } finally {
      ended.countDown();
      forget(ending);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether an interrupt is what ended it; the graph couldn't be closed in an interrupted thread, whose files Java shuts. */
  private boolean awaitStop() {
    try {
      if (longestIdle.isEmpty()) {
        stop.await();
        return false;
      }
      long limit = longestIdle.get().toMillis();
      long left = limit;
      while (left > 0 && !stop.await(left, TimeUnit.MILLISECONDS)) {
        left = limit - visitors.idle().toMillis();
      }
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** What was committed is safe even where that isn't enough. */
  private void endWith(CountDownLatch ended) {
    stop();
    await(ended);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // The process is ending, which is what stopped the engine.
    }
  }
}
