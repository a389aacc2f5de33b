package kith.index;

import java.nio.file.Path;
import java.util.Optional;

/** Where the states of one vault's store lie: the live one, and the next while it is being made. */
public interface Generations {

  /** The directory of the live state. */
  Optional<Path> current();

  /** A new, empty directory for another state. */
  Path next();

  /** Makes a directory from {@link #next} the live one, at once or not at all, and deletes the others. */
  void adopt(Path generation);
}
