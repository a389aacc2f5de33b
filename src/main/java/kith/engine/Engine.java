package kith.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kith.graph.GraphStore;
import kith.index.VaultGraph;

/** A vault's graph held open for long: asked by one at a time, from any thread, until it is stopped. */
public final class Engine implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final VaultGraph vault;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final CountDownLatch stop = new CountDownLatch(1);
  private boolean closed;

  public Engine(VaultGraph vault) {
    this.vault = vault;
  }

  public VaultGraph vault() {
    return vault;
  }

  /** Does something with the graph that nothing else may come between. */
  public <T> T ask(Function<GraphStore, T> work) {
    turn.lock();
    try {
      return work.apply(vault.store());
    } finally {
      turn.unlock();
    }
  }

  /** Lets {@link #runUntilStopped} return; from any thread, more than once. */
  public void stop() {
    stop.countDown();
  }

  /** Waits until somebody stops the engine, or the process is told to end, as by Ctrl-C; then the graph is closed. */
  public void runUntilStopped() {
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending = new Thread(() -> endWith(ended), "kith-ending");
    Runtime.getRuntime().addShutdownHook(ending);
    boolean interrupted = awaitStop();
    try {
      close();
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
      stop.await();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private void endWith(CountDownLatch ended) {
    stop();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS); // What was committed is safe even where that isn't enough.
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

  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        vault.close();
      }
    } finally {
      turn.unlock();
    }
  }
}
