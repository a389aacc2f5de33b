package kith.engine;

import java.util.OptionalInt;
import kith.door.Handed;

/** Runs the commands that are handed to an engine. */
public interface CommandRunner {

  /**
   * Runs a command as it would run by itself.
   *
   * @return its exit code; nothing if it has to run by itself, and has printed nothing
   */
  OptionalInt run(Handed command, Visitor visitor);
}
