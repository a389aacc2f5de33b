package kith.index;

import java.nio.file.Path;
import kith.graph.GraphStore;

/** How the store of a vault is opened. */
@FunctionalInterface
public interface StoreOpening {

  /** Opens the store in a directory, or makes one there. */
  GraphStore in(Path directory);

  /** Whether it is opened before any note is read, and not meanwhile: one that is elsewhere may be out of reach. */
  default boolean comesFirst() {
    return false;
  }
}
