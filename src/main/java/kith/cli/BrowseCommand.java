package kith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith browse} */
@Command(
    name = "browse",
    header = "Look at the graph in Neo4j Browser, until Ctrl-C.",
    description = {
      "",
      "Starts Neo4j Browser on the vault's graph, says the password and opens the page. There a guide has pictures of the graph",
      "and Kith's questions to click. Only reading is allowed, from this machine alone, and nothing leaves it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith browse --vault ~/Notes",
      "  kith browse --no-open --port 8474"
    })
final class BrowseCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(names = "--no-open", description = "Don't open the page.")
  private boolean closed;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private DoorOptions doors = new DoorOptions();

  BrowseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (ServedVault open = doors.serve(vault, around)) {
      if (!closed && !WebPage.open(open.signIn())) {
        around.err().println("No web browser was found to open: go to " + open.browser() + " yourself.");
      }
      return DoorOptions.run(open, DoorOptions.ONLY_READING, around).code();
    }
  }
}
