package kith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith serve} */
@Command(
    name = "serve",
    header = "Serve the graph to Neo4j Browser and Bolt, until Ctrl-C.",
    description = {
      "",
      "On this machine's own address, to who has the password, for reading: the notes are the truth. The password is made at",
      "random, once for each vault.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith serve --vault ~/Notes",
      "  kith serve --port 8474 --bolt-port 8687"
    })
final class ServeCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private DoorOptions doors = new DoorOptions();

  ServeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (ServedVault open = doors.serve(vault, around)) {
      return DoorOptions.run(open, around).code();
    }
  }
}
