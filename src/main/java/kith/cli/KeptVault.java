package kith.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kith.graph.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * A vault that is opened when it is wanted and kept open for a while, since one use seldom comes alone; then the next Kith that
 * waits for it can have it.
 */
final class KeptVault implements RelayedVaults, AutoCloseable {

  private final Vaults vaults;
  private final Request keeper;
  private final Duration whileUnused;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kith-kept");
        thread.setDaemon(true);
        return thread;
      });
  private volatile @Nullable HeldVault held;
  private @Nullable ScheduledFuture<?> leaving;

  /**
   * A vault that isn't open yet.
   *
   * @param keeper who keeps it: whom other Kiths wait for, and who is told of the work
   * @param whileUnused how long it stays open after each use
   */
  KeptVault(Vaults vaults, Request keeper, Duration whileUnused) {
    this.vaults = vaults;
    this.keeper = keeper;
    this.whileUnused = whileUnused;
  }

  /** Does something with the vault that nothing else may come between. */
  synchronized <T> T use(Supplier<T> work) {
    if (leaving != null) {
      leaving.cancel(false);
    }
    try {
      return work.get();
    } finally {
      leaving = clock.schedule(this::leave, whileUnused.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized OpenVault open(Request request) {
    HeldVault now = held;
    if (now == null) {
      now = new HeldVault(vaults.open(request.by(keeper)), vaults);
      held = now;
      return now.lent();
    }
    try {
      return now.open(request);
    } catch (StoreUnavailable e) {
      leave(); // Next time it is opened anew, which mends what can be mended.
      throw e;
    }
  }

  /** Ends the query that is being read, if there is one; from any thread. */
  void cancel() {
    HeldVault now = held;
    if (now != null) {
      now.vault().graph().cancel();
    }
  }

  private synchronized void leave() {
    HeldVault now = held;
    held = null;
    if (now != null) {
      now.vault().close();
    }
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    return vaults.serve(request, doors);
  }

  @Override
  public Vaults vaults() {
    return vaults;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    leave();
  }
}
