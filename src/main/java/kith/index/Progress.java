package kith.index;

/** Told how a long piece of work goes on. */
public interface Progress {

  /** For those who don't look. */
  Progress NONE = new Progress() {};

  /** A piece of work begins; {@code steps} of it will be reported. */
  default void begin(String what, int steps) {}

  /** Steps of the work are done; called from any thread. */
  default void step(int steps) {}

  /** The work has ended. */
  default void end() {}

  /** Something worth a line: a store that is rebuilt, and why. */
  default void say(String line) {}
}
