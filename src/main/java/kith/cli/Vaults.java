package kith.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kith.door.DoorPlace;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.Progress;
import kith.knowledge.Finding;

/** What the commands want from the rest of the house: an open vault, and the stores that are kept. */
interface Vaults {

  /**
   * Opens a vault and, unless it is wanted as it is, brings its graph up to date.
   *
   * @throws kith.config.SettingsException for a mistake in {@code kith.yml}
   * @throws kith.graph.StoreUnavailable when the store can't be opened
   */
  OpenVault open(Request request);

  /** What a vault's notes hold that a person may want to mend, in the order of the groups; the graph need not be opened. */
  default List<Finding> findings(Request request) {
    try (OpenVault open = open(request)) {
      return open.findings();
    }
  }

  /**
   * As {@link #open}, and serves the graph to Neo4j Browser and Bolt until it is closed.
   *
   * @throws kith.graph.StoreUnavailable when the store can't be opened
   */
  ServedVault serve(Request request, Doors doors);

  /** Serves a database beside the vault's graph, empty at first, that is the user's to write; Kith does nothing in it. */
  default ServedVault serveWritable(Request request, Doors doors) {
    throw new NotHere();
  }

  /** As {@link #open}, for the commands that are handed over, until none has come for as long as the settings say. */
  default HeldOpen hold(Request request) {
    throw new NotHere();
  }

  /**
   * As {@link #open}, and tells of every change in the notes from then on until it is closed.
   *
   * @param follower called from another thread
   */
  default HeldOpen follow(Request request, Consumer<Changes> follower) {
    throw new NotHere();
  }

  /** The engines of vaults, as others see them. */
  default Engines engines() {
    throw new NotHere();
  }

  /** The stores on this machine, by vault. */
  List<Stored> stores(Map<String, String> env);

  /**
   * Deletes a store; the notes stay.
   *
   * @param command what another Kith that wants the store is told meanwhile
   */
  void remove(Stored store, Map<String, String> env, String command);

  /** The file in which the shell remembers its lines: the user's alone. */
  Path history(Map<String, String> env);

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
   * @param command what another Kith that wants the same store is told of this one: {@code kith ask}
   * @param progress told of work that takes long
   * @param force whether a Neo4j that holds something else is taken, too
   */
  record Request(
      Path root, Optional<String> store, Refresh refresh, Map<String, String> env, String command, Progress progress, boolean force) {

    /** Nothing is forced. */
    Request(Path root, Optional<String> store, Refresh refresh, Map<String, String> env, String command, Progress progress) {
      this(root, store, refresh, env, command, progress, false);
    }

    /** Where the engine of the vault is found, if it has one. */
    DoorPlace door() {
      return DoorPlace.of(root, store.orElse(""), env);
    }
  }

  /**
   * Where a graph is served.
   *
   * @param http the port that is wanted for Neo4j Browser; the nearest free one is taken
   * @param bolt the same for Bolt
   * @param guide the page that the Browser opens with
   */
  record Doors(int http, int bolt, Page guide) {}

  /** A page about a graph. */
  interface Page {

    /** @param owner the id of the vault's owner, or nothing */
    String html(GraphStore graph, String owner);
  }

  /**
   * A store that is kept: of which vault, which may be gone, where, how large, and when it was last used.
   *
   * @param server the Neo4j that has the graph itself; empty where the directory has it
   */
  record Stored(Path vault, Path directory, long bytes, Instant used, boolean vaultExists, String server) {}
}
