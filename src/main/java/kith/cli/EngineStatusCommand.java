package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kith.graph.Rows;
import kith.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine status} */
@Command(
    name = "status",
    header = "Tell whether a vault has an engine, and how it is.",
    footer = {"", "JSON: {\"engines\":[{\"vault\",\"command\",\"process\",\"since\",\"commands\"}]}, with no or one entry."})
final class EngineStatusCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("vault", "command", "process", "since", "commands");

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  EngineStatusCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    around.vaults().engines().status(vault.request(around)).ifPresent(status -> rows.add(row(status)));
    if (rows.isEmpty() && format.format() == Format.TABLE) {
      around.out().println("No engine runs: 'kith engine start' starts one.");
    } else {
      format.list("engines", new Rows(COLUMNS, rows), around);
    }
    return ExitCode.DONE.code();
  }

  private static List<@Nullable Object> row(Map<String, String> status) {
    return List.of(
        status.get("vault"), status.get("command"), Long.valueOf(status.get("process")), status.get("since"),
        Long.valueOf(status.get("commands")));
  }
}
