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
import kith.cli.Vaults.Request;
import kith.door.DoorPlace;
import kith.door.Kind;
import kith.door.Piece;
import kith.graph.StoreUnavailable;

/**
 * The engines of vaults, in other processes.
 *
 * @param launcher what starts Kith, if this process knows
 */
record Engines(Optional<Path> launcher) {

  private static final Duration PAUSE = Duration.ofMillis(20);

  /** @param launcher the path of what started Kith, or nothing */
  static Engines of(String launcher) {
    return new Engines(Optional.of(launcher).filter(path -> !path.isEmpty()).map(Path::of));
  }

  /** How the engine of a vault is, if it has one. */
  Optional<Map<String, String>> status(Request request) {
    return place(request).ask(Piece.of(Kind.STATUS));
  }

  /** Whether an engine with this status is about to end. */
  static boolean isLeaving(Map<String, String> status) {
    return Boolean.parseBoolean(status.get("leaving"));
  }

  /** Ends the engine of a vault, if it is there only to make commands quick; how it was. */
  Optional<Map<String, String>> stop(Request request) {
    return makeWay(request.root(), request.env(), LiveVaults.directory(request).path());
  }

  /** Ends an engine that is there only to make commands quick, if it holds the store in a directory. */
  void makeWay(Request request, Path store) {
    makeWay(request.root(), request.env(), store)
        .filter(Engines::isLeaving)
        .ifPresent(status -> request.progress().say("The engine has made way for " + request.command() + "."));
  }

  Optional<Map<String, String>> makeWay(Path vault, Map<String, String> env, Path store) {
    DoorPlace place = DoorPlace.of(vault, env);
    return place.isThere() ? place.ask(Piece.of(Kind.LEAVE, store.toString())) : Optional.empty();
  }

  /** Removes what an engine that was killed has left. */
  void sweep(Request request) {
    place(request).sweep();
  }

  private static DoorPlace place(Request request) {
    return DoorPlace.of(request.root(), request.env());
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
