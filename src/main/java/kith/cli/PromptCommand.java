package kith.cli;

import java.util.concurrent.Callable;
import kith.cli.Vaults.Refresh;
import kith.output.Printable;
import kith.question.Continuations.Continuation;
import kith.question.Size;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kith prompt}: what the shell, which may be another process than the graph's, needs to know of it. */
@Command(name = "prompt", hidden = true, header = "What the shell says first, and how a line may go on that is begun.")
final class PromptCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "BEGUN", arity = "0..1")
  private @Nullable String begun;

  @Mixin private VaultOptions vault = new VaultOptions();

  PromptCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around, begun == null ? Refresh.CHANGES : Refresh.NONE)) {
      if (begun == null) {
        around.out().println(Size.of(open.graph()).text() + ".");
      } else {
        open.continuations(VaultOptions.catalogue(open, around)).after(begun).forEach(this::offer);
      }
    }
    return ExitCode.DONE.code();
  }

  /** The line, and the part of it that is new. */
  private void offer(Continuation way) {
    around.out().print(Printable.line(way.line()) + "\t" + Printable.line(way.shown()) + "\n");
  }
}
