package kith.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine stop} */
@Command(name = "stop", header = "End the engine of a vault.")
final class EngineStopCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();

  EngineStopCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Optional<Map<String, String>> ended = around.vaults().engines().stop(vault.request(around));
    if (ended.isEmpty()) {
      around.out().println("No engine runs.");
    } else if (Engines.isLeaving(ended.get())) {
      around.out().println("The engine has ended.");
    } else {
      throw new UsageProblem("The engine is " + EngineCommand.holder(ended.get()) + ": end it where you started it.");
    }
    return ExitCode.DONE.code();
  }
}
