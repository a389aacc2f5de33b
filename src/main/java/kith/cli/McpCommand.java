package kith.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
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
      "before each call, and other commands can have it a few seconds after.",
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

  private static final Duration WHILE_UNUSED = Duration.ofSeconds(15);

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();

  McpCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Request keeper = vault.request(around, Refresh.CHANGES); // That there is no vault is told at once, not at the first call.
    try (KeptVault kept = new KeptVault(around.vaults(), keeper, WHILE_UNUSED)) {
      AssistantServer.serve(around.lines(), around.out(), this::log, new Desk(vault, around, kept));
    }
    return ExitCode.DONE.code();
  }

  private void log(String message) {
    around.err().println(Printable.line(message));
    around.err().flush();
  }
}
