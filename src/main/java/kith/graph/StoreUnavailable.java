package kith.graph;

/** A store that can't be opened: taken, damaged or out of reach. The message says what to do. */
public final class StoreUnavailable extends RuntimeException {

  private final boolean damaged;

  private StoreUnavailable(String message, boolean damaged, Throwable cause) {
    super(message, cause);
    this.damaged = damaged;
  }

  /** The store's files make no sense any more: a rebuild helps. */
  public static StoreUnavailable damaged(String message, Throwable cause) {
    return new StoreUnavailable(message, true, cause);
  }

  /** Somebody or something keeps the store from being opened: a rebuild doesn't help. */
  public static StoreUnavailable outOfReach(String message, Throwable cause) {
    return new StoreUnavailable(message, false, cause);
  }

  public boolean isDamaged() {
    return damaged;
  }
}
