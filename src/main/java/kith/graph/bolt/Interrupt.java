package kith.graph.bolt;

import java.util.function.Supplier;
import kith.graph.QueryFailed;
import org.jspecify.annotations.Nullable;

/** Ends what another thread waits for at a server: the driver closes the connection of a thread that is interrupted. */
final class Interrupt {

  private @Nullable Thread waiting;
  private boolean wanted;
  private boolean always;

  /** Does something that {@link #now} ends. */
  <T> T letEnd(Supplier<T> work) {
    begin();
    try {
      return work.get();
    } catch (RuntimeException e) {
      requireNone(); // Whatever failed, failed because of it.
      throw e;
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    waiting = Thread.currentThread();
    wanted = always;
  }

  /** An interrupt that came too late must not hit what the thread does next. */
  private synchronized void end() {
    waiting = null;
    if (wanted) {
      Thread.interrupted();
    }
  }

  synchronized void now() {
    if (waiting != null) {
      wanted = true;
      waiting.interrupt();
    }
  }

  /** The same, and all that is begun later. */
  synchronized void fromNowOn() {
    always = true;
    now();
  }

  /** So that what was ended isn't tried again. */
  synchronized void requireNone() {
    if (wanted) {
      throw new QueryFailed("The query was cancelled.", new InterruptedException());
    }
  }
}
