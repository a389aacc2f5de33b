package kith.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Whose engine it is, and for how long.
 *
 * @param command that it was started by: {@code kith browse}
 * @param vault whose graph it holds
 * @param store the directory of the graph, which somebody may need for themselves
 * @param idle after how long without a command it leaves; one that somebody looks at stays, and makes way for nobody
 * @param page where its graph can be looked at; empty where it can't
 */
public record Role(String command, Path vault, Path store, Optional<Duration> idle, String page) {

  /** Of one that is there only to make commands quick. */
  public static Role background(String command, Path vault, Path store, Duration idle) {
    return new Role(command, vault, store, Optional.of(idle), "");
  }

  /** Of one that somebody looks at. */
  public static Role foreground(String command, Path vault, Path store, String page) {
    return new Role(command, vault, store, Optional.empty(), page);
  }

  /** Whether it is there only to make commands quick. */
  boolean isBackground() {
    return idle.isPresent();
  }

  /** What others are told of it: {@code kith browse (process 12)}. */
  String holder() {
    return command + " (process " + ProcessHandle.current().pid() + ")";
  }
}
