package kith.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands want from the rest of the house: an open vault, and the stores that are kept. */
interface Vaults {

  /**
   * Opens a vault and, unless it is wanted as it is, brings its graph up to date.
   *
   * @throws kith.config.SettingsException for a mistake in {@code kith.yml}
   * @throws kith.graph.StoreUnavailable when the store can't be opened
   */
  OpenVault open(Request request);

  /** The stores on this machine, by vault. */
  List<Stored> stores(Map<String, String> env);

  /** Deletes a store; the notes stay. */
  void remove(Stored store);

  /** How much is done about the graph before it is asked. */
  enum Refresh {
    /** Nothing: it is asked as it is. */
    NONE,
    /** What changed in the notes. */
    CHANGES,
    /** Everything, from nothing. */
    REBUILD
  }

  /**
   * Which vault, and how.
   *
   * @param root the vault's folder
   * @param store where the graph lives, if the command line says
   * @param say takes a line for the user while it takes long
   */
  record Request(Path root, Optional<String> store, Refresh refresh, Map<String, String> env, Consumer<String> say) {}

  /** A store that is kept: of which vault, where, how large, and when it was last used. */
  record Stored(Path vault, Path directory, long bytes, Instant used) {}
}
