package kith.door;

import java.io.IOException;

/** Closes a wire on which somebody waits for a sign of life, when none has come for too long: who should give it hangs. */
final class Vigil extends Thread {

  private static final long PAUSE_MILLIS = 100;

  private final Wire wire;
  private final long patience;
  private long since;
  private boolean waiting;
  private boolean over;
  private boolean vain;

  /** @param patienceMillis how long a silence may be */
  Vigil(Wire wire, long patienceMillis) {
    super("kith-vigil");
    this.wire = wire;
    this.patience = patienceMillis * 1_000_000;
    setDaemon(true);
  }

  /** The wait begins. */
  synchronized void begin() {
    since = System.nanoTime();
    waiting = true;
  }

  /** Somebody was heard. */
  synchronized void end() {
    waiting = false;
  }

  /** Nobody waits any more. */
  synchronized void over() {
    over = true;
    notifyAll();
  }

  /** Whether it waited too long. */
  synchronized boolean wasVain() {
    return vain;
  }

  @Override
  public void run() {
    if (lasts()) {
      try {
        wire.close();
      } catch (IOException e) {
        // It is of no use any more in any case.
      }
    }
  }

  /** Whether it ended without a sign. */
  private synchronized boolean lasts() {
    try {
      while (!over && !vain) {
        wait(PAUSE_MILLIS);
        vain = waiting && !over && System.nanoTime() - since > patience;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return vain;
  }
}
