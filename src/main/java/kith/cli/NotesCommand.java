package kith.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kith.cli.Vaults.Refresh;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kith notes}: the files behind the graph, for an assistant's tools, which may live in another process. */
@Command(name = "notes", hidden = true, header = "The paths of the notes that the graph knows, a line each; or the text of one as it stands.")
final class NotesCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "PATH", arity = "0..1")
  private @Nullable String path;

  @Mixin private VaultOptions vault = new VaultOptions();

  NotesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = path == null ? vault.open(around, Refresh.NONE) : vault.open(around)) {
      return (path == null ? list(open.files().notes()) : text(open.files().text(path))).code();
    }
  }

  private ExitCode list(List<String> paths) {
    paths.forEach(each -> around.out().print(each + "\n"));
    return ExitCode.DONE;
  }

  private ExitCode text(Optional<String> text) {
    text.ifPresentOrElse(around.out()::print, () -> around.err().println("There is no such note."));
    return text.isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
