package kith.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: {@code kith ask "Who has Ann met?"}. */
@Command(
    name = "kith",
    header = "Kith turns a folder of Markdown notes into a graph and answers questions from it.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  kith ask \"Who has Aaron Chaisson met?\" --vault ~/Notes",
      "",
      "'kith help COMMAND' tells more.",
      "Exit codes: 0 done, 1 not answered (for check: something found),",
      "  2 wrong command line or settings, 3 something around Kith is broken."
    })
public final class Kith implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HelpOption help = new HelpOption();

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Say which Kith this is.")
  private boolean version;

  Kith(Surroundings around) {
    this.around = around;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command of this process, and returns its exit code. */
  public static int run(String[] args) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    Surroundings around =
        new Surroundings(
            System.in, out, err, System.getenv(), Path.of("").toAbsolutePath(), Screen.of(System.getProperties()),
            new LiveVaults(Engines.of(System.getProperty("kith.launcher", ""))));
    int code = run(args, around);
    out.flush();
    err.flush();
    return code;
  }

  /** Runs a command. */
  static int run(String[] args, Surroundings around) {
    return Commands.forArguments(around, args).execute(args);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(around.err());
    return ExitCode.USAGE.code();
  }

  /** UTF-8 whatever the locale says, as the notes are. */
  static PrintWriter writer(java.io.OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
