package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import kith.door.Build;
import kith.door.DoorPlace;
import kith.door.HandOver;
import kith.door.Handed;
import kith.door.Kind;
import kith.door.Piece;

/** An engine in a thread of the test's process, and what is handed to it. */
final class RunningEngine {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path vault;
  private final String store;
  private final Map<String, String> env;
  private final CompletableFuture<Run> ended;

  private RunningEngine(Path vault, String store, Map<String, String> env) {
    this.vault = vault;
    this.store = store;
    this.env = Map.copyOf(env);
    this.ended = CompletableFuture.supplyAsync(() -> alone("engine", "run"));
  }

  static RunningEngine start(Path vault, Path home) throws InterruptedException {
    return start(vault, "", Map.of("KITH_HOME", home.toString()));
  }

  /** @param store a folder or an address; empty for the usual one */
  static RunningEngine start(Path vault, String store, Map<String, String> env) throws InterruptedException {
    RunningEngine engine = new RunningEngine(vault, store, env);
    CompletableFuture<Run> ended = engine.ended;
    await(() -> engine.place().isAnswered() || ended.isDone());
    assertThat(ended).as(() -> ended.join().err()).isNotDone();
    return engine;
  }

  /** Waits for something that comes without being asked for. */
  static void await(java.util.function.BooleanSupplier wanted) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(20);
    }
  }

  DoorPlace place() {
    return DoorPlace.of(vault, store, env);
  }

  Handed command(String... words) {
    return new Handed(Build.here(), vault.toString(), with(words), Map.of(), env);
  }

  /** What comes of a command that the engine has to run. */
  Run run(String... words) {
    return run(command(words), new ByteArrayInputStream(new byte[0]));
  }

  static Run run(Handed command, InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OptionalInt code = new HandOver(in, out, err).of(command);
    return new Run(code.orElse(ALONE), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The code of a command that has yet to be run. */
  static final int ALONE = -1;

  Map<String, String> status() {
    return place().ask(Piece.of(Kind.STATUS)).orElseThrow();
  }

  /** Ends it, and gives what came of it. */
  Run end() {
    alone("engine", "stop");
    return ended.join();
  }

  private Run alone(String... words) {
    return Run.of(new LiveVaults(), vault, env, "", with(words).toArray(String[]::new));
  }

  private List<String> with(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    if (!store.isEmpty()) {
      all.addAll(List.of("--store", store));
    }
    return all;
  }
}
