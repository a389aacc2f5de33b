package kith.cli;

import java.util.concurrent.Callable;
import kith.mcp.AssistantServer;
import kith.output.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith mcp} */
@Command(
    name = "mcp",
    header = "Let an assistant ask: tools by the Model Context Protocol, on stdin and stdout.",
    description = {
      "",
      "An assistant on this machine starts it, and can then ask what you can: it has ask, show, brief, related, note, questions,",
      "schema and cypher as tools, and the notes as resources. It can't change anything. The graph is brought up to date",
      "before each call. It asks the engine of the vault, if there is one, else it is the engine itself: other commands answer",
      "at once meanwhile.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith mcp --vault ~/Notes",
      "",
      "In an assistant's settings:",
      "  {\"mcpServers\": {\"kith\": {\"command\": \"kith\", \"args\": [\"mcp\", \"--vault\", \"/home/me/Notes\"]}}}"
    })
final class McpCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();

  McpCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (AtHand hand = vault.atHand(around)) { // That there is no vault is told at once, and the graph is opened at the first call.
      AssistantServer.serve(around.lines(), around.out(), this::log, new Desk(vault, around, hand));
    }
    return ExitCode.DONE.code();
  }

  private void log(String message) {
    around.err().println(Printable.line(message));
    around.err().flush();
  }
}
