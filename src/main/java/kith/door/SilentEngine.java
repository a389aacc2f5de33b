package kith.door;

/** An engine listens, and gives no sign of life. */
public final class SilentEngine extends RuntimeException {

  SilentEngine() {
    super("The engine gives no sign of life", null, false, false);
  }
}
