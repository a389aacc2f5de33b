package kith.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those whose commands an engine runs, now and before. */
final class Visitors {

  private final Set<Visitor> present = new HashSet<>();
  private long lastLeft = System.nanoTime();
  private int served;

  synchronized void enter(Visitor visitor) {
    present.add(visitor);
  }

  /** @param done whether their command was run, and not just looked at */
  synchronized void leave(Visitor visitor, boolean done) {
    present.remove(visitor);
    lastLeft = System.nanoTime();
    served += done ? 1 : 0;
    notifyAll();
  }

  synchronized int served() {
    return served;
  }

  synchronized int count() {
    return present.size();
  }

  /** How long nobody has been there. */
  synchronized Duration idle() {
    return present.isEmpty() ? Duration.ofNanos(System.nanoTime() - lastLeft) : Duration.ZERO;
  }

  /** Waits until all have left whose commands end by themselves, if not longer than that. */
  synchronized void awaitLast(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (long left = longest.toMillis(); !present.stream().allMatch(Visitor::stays) && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void dismissAll() {
    List<Visitor> all;
    synchronized (this) {
      all = List.copyOf(present);
    }
    all.forEach(Visitor::dismiss);
  }
}
