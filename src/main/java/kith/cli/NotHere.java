package kith.cli;

/** A command that an engine was handed can't be run by it, and has to run by itself; it has printed nothing yet. */
final class NotHere extends RuntimeException {

  NotHere() {
    super("This command runs in a process of its own", null, false, false);
  }
}
