package kith.cli;

import java.util.List;
import java.util.function.Function;
import kith.engine.Engine;
import kith.graph.embedded.StoreLock;
import kith.graph.embedded.serving.Serving;
import kith.note.Problem;

/** A vault that an engine in this process holds, and serves. */
final class LiveServedVault implements ServedVault {

  private final Engine engine;
  private final StoreLock lock;
  private final Serving serving;
  private final List<Problem> problems;
  private OpenVault vault;

  LiveServedVault(LiveVault vault, Serving serving) {
    this.engine = new Engine(vault.vault());
    this.lock = vault.lock();
    this.serving = serving;
    this.problems = vault.problems();
    this.vault = vault;
  }

  /** The page that the Browser shows when it is opened, or loaded again: of the notes as they are then. */
  String guide(Function<OpenVault, String> guide) {
    return engine.ask(graph -> {
      vault = vault.refreshed();
      return guide.apply(vault);
    });
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public String browser() {
    return serving.browser();
  }

  @Override
  public String signIn() {
    return serving.signIn();
  }

  @Override
  public String driver() {
    return serving.driver();
  }

  @Override
  public String user() {
    return Serving.USER;
  }

  @Override
  public String password() {
    return serving.password();
  }

  @Override
  public void runUntilStopped() {
    engine.runUntilStopped();
  }

  @Override
  public void close() {
    try {
      engine.close();
    } finally {
      lock.close();
    }
  }
}
