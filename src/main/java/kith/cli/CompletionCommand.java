package kith.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code source <(kith completion)} */
@Command(
    name = "completion",
    header = "Print a script that lets bash and zsh complete Kith's commands.",
    footer = {"", "Example, in ~/.bashrc or ~/.zshrc:", "  source <(kith completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private HelpOption help = new HelpOption();

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    CommandLine all = Commands.all(around);
    around.out().print(AutoComplete.bash(all.getCommandName(), all));
    return ExitCode.DONE.code();
  }
}
