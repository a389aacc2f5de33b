package kith.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import kith.cli.Vaults.Request;
import kith.config.SettingsException;
import kith.door.DoorPlace;
import kith.engine.Engine;
import kith.engine.Role;
import kith.engine.Watch;
import kith.graph.StoreUnavailable;
import kith.index.StoreOpening;
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

  /** Opens a vault, and has commands about it handed over, until none has come for a while. */
  static LiveEngine background(TakenStore taken, Request request, StoreOpening store, Duration idle) {
    return open(taken, request, store, Role.background(request.command(), request.root(), taken.directory().path(), idle));
  }

  /**
   * The same, as long as somebody looks at it.
   *
   * @param page where they do, if it is in a web browser
   */
  static LiveEngine foreground(TakenStore taken, Request request, StoreOpening store, String page) {
    return open(taken, request, store, Role.foreground(request.command(), request.root(), taken.directory().path(), page));
  }

  private static LiveEngine open(TakenStore taken, Request request, StoreOpening store, Role role) {
    LiveEngine engine = new LiveEngine(taken.open(request, store), role, again -> taken.open(again, store));
    engine.open(taken, request);
    return engine;
  }

  /** A vault that can't be reached by other commands can be looked at all the same. */
  private void open(TakenStore taken, Request request) {
    DoorPlace door = request.door();
    try {
      if (engine.open(door, new HandedCommands(lender, StorePlace.of(request), engine::stop))) {
        taken.directory().keepDoor(door.socket());
      }
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
