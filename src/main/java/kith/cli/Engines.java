package kith.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kith.cli.Vaults.Request;
import kith.door.DoorPlace;
import kith.door.Kind;
import kith.door.Piece;
import kith.door.SilentEngine;
import kith.graph.StoreUnavailable;
import kith.graph.embedded.StoreDirectory;

/**
 * The engines of vaults' stores, in other processes.
 *
 * @param launcher what starts Kith, if this process knows
 */
record Engines(Optional<Path> launcher) {

  private static final Duration PAUSE = Duration.ofMillis(20);

  /** @param launcher the path of what started Kith, or nothing */
  static Engines of(String launcher) {
    return new Engines(Optional.of(launcher).filter(path -> !path.isEmpty()).map(Path::of));
  }

  /**
   * How the engine of a vault's store is, if it has one.
   *
   * @throws StoreUnavailable when it gives no sign of life
   */
  Optional<Map<String, String>> status(Request request) {
    return askAloud(LiveVaults.directory(request), request.env(), Piece.of(Kind.STATUS));
  }

  /** Whether an engine with this status is about to end. */
  static boolean isLeaving(Map<String, String> status) {
    return Boolean.parseBoolean(status.get("leaving"));
  }

  /**
   * Ends the engine of a vault's store, if it is there only to make commands quick; how it was.
   *
   * @throws StoreUnavailable when it gives no sign of life
   */
  Optional<Map<String, String>> stop(Request request) {
    StoreDirectory store = LiveVaults.directory(request);
    return askAloud(store, request.env(), leave(store));
  }

  /**
   * Ends an engine that is there only to make commands quick, if it holds the store that is wanted.
   *
   * @throws StoreUnavailable when an engine holds it that somebody looks at
   */
  static void makeWay(Request request) {
    makeWay(LiveVaults.directory(request), request.env(), request.progress()::say, request.command());
  }

  /**
   * The same for a command that wants a store. One that gives no sign of life holds its store on, as who waits for it is told.
   *
   * @param said told when an engine has ended
   */
  static void makeWay(StoreDirectory store, Map<String, String> env, Consumer<String> said, String command) {
    try {
      ask(store, env, leave(store)).ifPresent(status -> {
        if (!isLeaving(status)) {
          throw looked(status);
        }
        said.accept("The engine has made way for " + command + ".");
      });
    } catch (SilentEngine e) {
      said.accept(store.holder() + " gives no sign of life: end that process.");
    }
  }

  private static StoreUnavailable looked(Map<String, String> status) {
    String page = status.getOrDefault("page", "");
    String message = EngineCommand.holder(status) + " has the graph" + (page.isEmpty() ? "" : ", at " + page) + ": end that first.";
    return StoreUnavailable.outOfReach(message, new IllegalStateException(message));
  }

  private static Piece leave(StoreDirectory store) {
    return Piece.of(Kind.LEAVE, store.path().toString());
  }

  private static Optional<Map<String, String>> askAloud(StoreDirectory store, Map<String, String> env, Piece piece) {
    try {
      return ask(store, env, piece);
    } catch (SilentEngine e) {
      throw StoreUnavailable.outOfReach(store.holder() + " gives no sign of life: end that process.", e);
    }
  }

  /** At the same place another engine may listen now. */
  private static Optional<Map<String, String>> ask(StoreDirectory store, Map<String, String> env, Piece piece) {
    return door(store, env)
        .filter(DoorPlace::isThere)
        .flatMap(place -> place.ask(piece))
        .filter(status -> store.path().toString().equals(status.get("store")));
  }

  private static Optional<DoorPlace> door(StoreDirectory store, Map<String, String> env) {
    return store.door().map(socket -> DoorPlace.at(socket, env));
  }

  /** Removes what an engine that was killed has left. Asks for the store's lock, which no engine has then. */
  static void sweep(StoreDirectory store, Map<String, String> env) {
    door(store, env).ifPresent(DoorPlace::sweep);
  }

  /** Starts an engine that outlives this process, if that can be done: the command that wants one has done its own work. */
  void start(Request request) {
    try {
      launcher.ifPresent(path -> start(path, request, LiveVaults.directory(request).log()));
    } catch (UncheckedIOException e) {
      request.progress().say(e.getMessage());
    }
  }

  /**
   * The same, and its status as soon as it has one.
   *
   * @throws StoreUnavailable when it ends before, and why
   */
  Map<String, String> startAndWait(Request request) {
    Path log = LiveVaults.directory(request).log();
    Process engine =
        launcher.map(path -> start(path, request, log)).orElseThrow(() -> new UsageProblem("Only the launcher 'kith' starts engines."));
    Optional<Map<String, String>> status = status(request);
    while (status.isEmpty()) {
      if (!engine.isAlive()) {
        throw StoreUnavailable.outOfReach("The engine didn't start: " + lastLine(log), new IllegalStateException());
      }
      pause();
      status = status(request);
    }
    return status.get();
  }

  private static Process start(Path launcher, Request request, Path log) {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "engine", "run", "--vault", request.root().toString()));
    request.store().ifPresent(store -> command.addAll(List.of("--store", store)));
    ProcessBuilder engine = new ProcessBuilder(command);
    engine.environment().putAll(request.env());
    engine.environment().remove("TZ"); // Each command brings its own.
    try {
      return engine.redirectInput(Redirect.from(new File("/dev/null"))).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException("The engine can't be started: " + e.getMessage(), e);
    }
  }

  private static String lastLine(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    } catch (IOException e) {
      return "what it said can't be read (" + e.getMessage() + ")";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StoreUnavailable.outOfReach("Interrupted while waiting for the engine.", e);
    }
  }
}
