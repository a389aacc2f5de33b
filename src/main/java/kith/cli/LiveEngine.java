package kith.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.cli.Vaults.Request;
import kith.config.SettingsException;
import kith.door.DoorPlace;
import kith.engine.Engine;
import kith.engine.Role;
import kith.engine.Watch;
import kith.graph.GraphStore;
import kith.graph.StoreUnavailable;
import kith.note.Problem;

/** An engine in this process, around a vault whose store it has taken; its graph follows the notes. */
final class LiveEngine implements HeldOpen {

  private final Engine engine;
  private final Lender lender;
  private final List<Problem> problems;

  private LiveEngine(LiveVault vault, Role role, Function<Request, LiveVault> opening) {
    this.lender = new Lender(vault, opening);
    this.problems = vault.problems();
    Watch watch = Watch.of(vault.root(), this::follow);
    this.engine = new Engine(role, () -> close(watch));
  }

  /**
   * Opens a vault, and has commands about it handed over.
   *
   * @param idle after how long it leaves, if it isn't one that somebody looks at
   */
  static LiveEngine open(TakenStore taken, Request request, Function<Path, GraphStore> store, Optional<Duration> idle) {
    Role role = new Role(request.command(), request.root(), taken.directory().path(), idle);
    LiveEngine engine = new LiveEngine(taken.open(request, store), role, again -> taken.open(again, store));
    engine.open(taken, request);
    return engine;
  }

  /** A vault that can't be reached by other commands can be looked at all the same. */
  private void open(TakenStore taken, Request request) {
    try {
      engine.open(DoorPlace.of(request.root(), request.env()), new HandedCommands(lender, taken.directory(), engine::stop));
    } catch (IOException e) {
      request.progress().say("Other commands have to wait for this one: " + e.getMessage());
    }
  }

  private void follow() {
    try {
      lender.follow();
    } catch (SettingsException e) {
      // The next command tells of it.
    } catch (StoreUnavailable e) {
      engine.stop(); // What opens the store next mends it, or says what is wrong.
    }
  }

  private void close(Watch watch) {
    watch.close();
    lender.close();
  }

  Lender lender() {
    return lender;
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public void runUntilStopped() {
    engine.runUntilStopped();
  }

  @Override
  public void close() {
    engine.close();
  }
}
