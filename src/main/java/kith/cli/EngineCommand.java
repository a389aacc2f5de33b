package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kith.cli.Vaults.Request;
import kith.graph.Rows;
import kith.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine start|stop|status} */
final class EngineCommand {

  private EngineCommand() {}

  static CommandLine tree(Surroundings around) {
    return new CommandLine(new Engine())
        .addSubcommand("start", new StartEngine(around))
        .addSubcommand("stop", new StopEngine(around))
        .addSubcommand("status", new EngineStatus(around))
        .addSubcommand("run", new RunEngine(around));
  }

  private static String holder(Map<String, String> status) {
    return status.get("command") + " (process " + status.get("process") + ")";
  }

  @Command(
      name = "engine",
      header = "Keep a vault's graph open in the background, so that commands answer at once.",
      description = {
        "",
        "Every command about the vault is handed to the engine, and prints what it would print by itself. The engine leaves when "
            + "no command has come for half an hour, or for as many minutes as 'engine-idle' in kith.yml says. With 'engine: auto' "
            + "in kith.yml the first command starts one.",
        ""
      },
      synopsisSubcommandLabel = "(start | stop | status)",
      footer = {"", "Examples:", "  kith engine start --vault ~/Notes", "  kith engine status --format json"})
  static final class Engine {}

  /** {@code kith engine start} */
  @Command(name = "start", header = "Start the engine of a vault, and wait until it is ready.")
  static final class StartEngine implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private VaultOptions vault = new VaultOptions();

    StartEngine(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() {
      Request request = vault.request(around);
      Optional<Map<String, String>> running = around.vaults().engines().status(request);
      if (running.isPresent()) {
        around.out().println("The engine runs already: " + holder(running.get()) + ".");
      } else {
        around.out().println("The engine is ready: " + holder(around.vaults().engines().startAndWait(request)) + ".");
      }
      return ExitCode.DONE.code();
    }
  }

  /** {@code kith engine stop} */
  @Command(name = "stop", header = "End the engine of a vault.")
  static final class StopEngine implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private VaultOptions vault = new VaultOptions();

    StopEngine(Surroundings around) {
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
        throw new UsageProblem("The engine is " + holder(ended.get()) + ": end it where you started it.");
      }
      return ExitCode.DONE.code();
    }
  }

  /** {@code kith engine status} */
  @Command(
      name = "status",
      header = "Tell whether a vault has an engine, and how it is.",
      footer = {"", "JSON: {\"engines\":[{\"vault\",\"command\",\"process\",\"since\",\"commands\"}]}, with no or one entry."})
  static final class EngineStatus implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("vault", "command", "process", "since", "commands");

    private final Surroundings around;

    @Mixin private VaultOptions vault = new VaultOptions();
    @Mixin private FormatOption format = new FormatOption();

    EngineStatus(Surroundings around) {
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

  /** {@code kith engine run}: what {@code start} starts. */
  @Command(name = "run", hidden = true, header = "Be the engine of a vault.")
  static final class RunEngine implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private VaultOptions vault = new VaultOptions();

    RunEngine(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() {
      Optional<Map<String, String>> running = around.vaults().engines().status(vault.request(around));
      if (running.isPresent()) {
        around.err().println("The engine runs already: " + holder(running.get()) + ".");
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
}
