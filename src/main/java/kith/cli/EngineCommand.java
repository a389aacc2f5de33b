package kith.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith engine start|stop|status} */
final class EngineCommand {

  private EngineCommand() {}

  static CommandLine tree(Surroundings around) {
    return new CommandLine(new Engine())
        .addSubcommand("start", new EngineStartCommand(around))
        .addSubcommand("stop", new EngineStopCommand(around))
        .addSubcommand("status", new EngineStatusCommand(around))
        .addSubcommand("run", new EngineRunCommand(around));
  }

  /** What has the status: {@code kith engine run (process 12)}. */
  static String holder(Map<String, String> status) {
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
  static final class Engine {
    @Mixin private HelpOption help = new HelpOption();
  }
}
