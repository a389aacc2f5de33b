package kith.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kith.cli.Vaults.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine start} */
@Command(name = "start", header = "Start the engine of a vault, and wait until it is ready.")
final class EngineStartCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();

  EngineStartCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Request request = vault.request(around);
    Optional<Map<String, String>> running = around.vaults().engines().status(request);
    if (running.isPresent()) {
      around.out().println("The engine runs already: " + EngineCommand.holder(running.get()) + ".");
    } else {
      around.out().println("The engine is ready: " + EngineCommand.holder(around.vaults().engines().startAndWait(request)) + ".");
    }
    return ExitCode.DONE.code();
  }
}
