package kith.cli;

import java.util.List;
import java.util.function.Function;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.graph.embedded.serving.Serving;
import kith.index.Progress;
import kith.note.Problem;

/** A vault that an engine in this process holds, and serves. */
record LiveServedVault(LiveEngine engine, Serving serving, Request request) implements ServedVault {

  /** The page that the Browser shows when it is opened, or loaded again: of the notes as they are then. */
  String guide(Function<OpenVault, String> guide) {
    Request now = new Request(request.root(), request.store(), Refresh.CHANGES, request.env(), request.command(), Progress.NONE);
    try (OpenVault vault = engine.lender().lend(now, () -> true)) {
      return guide.apply(vault);
    }
  }

  @Override
  public List<Problem> problems() {
    return engine.problems();
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
    engine.close();
  }
}
