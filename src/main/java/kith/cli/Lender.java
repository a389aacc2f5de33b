package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.index.Changes;
import kith.index.Progress;
import kith.index.VaultGraph.Outcome;

/**
 * A vault that an engine holds, lent to many commands at once. They ask side by side; who brings the graph up to date waits for
 * those who ask, but not for long, since what they ask is safe from it.
 */
final class Lender implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 2;

  private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);
  private final Function<Request, LiveVault> opening;
  private final List<Consumer<Changes>> followers = new CopyOnWriteArrayList<>();
  private LiveVault vault;
  private Gathered gathered;
  private Untold untold;
  private boolean closed;

  /** @param opening opens the same vault once more, when it has been closed */
  Lender(LiveVault vault, Function<Request, LiveVault> opening) {
    this.vault = vault;
    this.opening = opening;
    this.gathered = new Gathered(vault);
    this.untold = new Untold(vault.vault());
  }

  /** The vault's folder. */
  Path root() {
    return vault().root();
  }

  /**
   * The vault for one command, which gives it back in the same thread by closing it.
   *
   * @param wanted whether somebody still waits for the command
   */
  Borrowed lend(Request request, BooleanSupplier wanted) {
    if (request.refresh() == Refresh.REBUILD) {
      return rebuilt(request, wanted);
    }
    if (request.refresh() == Refresh.CHANGES && !isUpToDate()) {
      bringUpToDate(request.progress());
    }
    turns.readLock().lock();
    try {
      return lent(request.refresh(), wanted);
    } catch (RuntimeException e) {
      turns.readLock().unlock();
      throw e;
    }
  }

  private synchronized Borrowed lent(Refresh refresh, BooleanSupplier wanted) {
    if (closed) {
      throw new NotHere();
    }
    return lent(refresh == Refresh.NONE ? vault.vault().unchanged() : untold.tell(), wanted);
  }

  private Borrowed lent(Outcome outcome, BooleanSupplier wanted) {
    LiveVault now = vault.with(outcome);
    return new Borrowed(now, vault.graph().another(), gathered, () -> now.vault().files(wanted), turns.readLock()::unlock);
  }

  private boolean isUpToDate() {
    turns.readLock().lock();
    try {
      return isClosed() || vault().isUpToDate();
    } finally {
      turns.readLock().unlock();
    }
  }

  private synchronized LiveVault vault() {
    return vault;
  }

  private void bringUpToDate(Progress progress) {
    boolean alone = isAlone();
    try {
      refresh(progress);
    } finally {
      if (alone) {
        turns.writeLock().unlock();
      }
    }
  }

  private boolean isAlone() {
    try {
      return turns.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized void refresh(Progress progress) {
    if (!closed) {
      vault = vault.refreshed(progress);
      untold.add(vault.outcome());
      gathered = gathered.now(vault);
      followers.forEach(follower -> follower.accept(vault.outcome().changes()));
    }
  }

  private Borrowed rebuilt(Request request, BooleanSupplier wanted) {
    turns.writeLock().lock();
    try {
      Outcome outcome = rebuild(request);
      turns.readLock().lock();
      return lent(outcome, wanted);
    } finally {
      turns.writeLock().unlock();
    }
  }

  private synchronized Outcome rebuild(Request request) {
    vault.vault().close();
    vault = opening.apply(request);
    untold = new Untold(vault.vault());
    gathered = new Gathered(vault);
    return vault.outcome();
  }

  /** Brings the graph up to date where the notes have changed. */
  void follow() {
    if (!isUpToDate()) {
      bringUpToDate(Progress.NONE);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Tells a follower of every change from now on, until the result is run. */
  Runnable tell(Consumer<Changes> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  /** Waits until all have given the vault back, and closes it. */
  @Override
  public void close() {
    turns.writeLock().lock();
    try {
      closeOnce();
    } finally {
      turns.writeLock().unlock();
    }
  }

  private synchronized void closeOnce() {
    if (!closed) {
      closed = true;
      vault.close();
    }
  }
}
