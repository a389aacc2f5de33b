package kith.cli;

import java.util.List;
import java.util.function.Function;
import kith.engine.Engine;
import kith.graph.embedded.serving.Serving;
import kith.note.Problem;

/** A vault that an engine in this process holds, and serves. */
final class LiveServedVault implements ServedVault {

  private final LiveVault vault;
  private final Engine engine;
  private final Serving serving;

  LiveServedVault(LiveVault vault, Serving serving) {
    this.vault = vault;
    this.engine = new Engine(vault.vault());
    this.serving = serving;
  }

  /** The page that the Browser asks for, whenever it does. */
  String guide(Function<OpenVault, String> guide) {
    return engine.ask(graph -> guide.apply(vault));
  }

  @Override
  public List<Problem> problems() {
    return vault.problems();
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
      vault.lock().close();
    }
  }
}
