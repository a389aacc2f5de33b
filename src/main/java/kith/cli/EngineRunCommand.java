package kith.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine run}: what {@code start} starts. */
@Command(name = "run", hidden = true, header = "Be the engine of a vault.")
final class EngineRunCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();

  EngineRunCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Optional<Map<String, String>> running = around.vaults().engines().status(vault.request(around));
    if (running.isPresent()) {
      around.err().println("The engine runs already: " + EngineCommand.holder(running.get()) + ".");
      return ExitCode.DONE.code();
    }
    try (HeldOpen held = vault.hold(around)) {
      around.err().println("Ready.");
      around.err().flush();
      held.runUntilStopped();
    }
    return ExitCode.DONE.code();
  }
}
