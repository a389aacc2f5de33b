package kith.cli;

import kith.cli.Vaults.Doors;
import kith.engine.Guide;
import kith.question.Catalogue;
import kith.question.Known;
import picocli.CommandLine.Option;

/** Where a vault is served, and what is said of it. */
final class DoorOptions {

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7474",
      description = "The port of Neo4j Browser, else ${DEFAULT-VALUE}; the next free one when it is taken, any for 0.")
  private int http;

  @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687",
      description = "The port of Bolt, else ${DEFAULT-VALUE}; the next free one when it is taken, any for 0.")
  private int bolt;

  /** Opens the vault that is meant, serves it, and says where. */
  ServedVault serve(VaultOptions vault, Surroundings around) {
    Catalogue catalogue = vault.catalogue(around);
    ServedVault open = vault.serve(around, new Doors(http, bolt, graph -> Guide.html(catalogue, graph.graph(), owner(graph))));
    around.out().println("Neo4j Browser  " + open.browser());
    around.out().println("Bolt           " + open.driver());
    around.out().println("User           " + open.user());
    around.out().println("Password       " + open.password());
    around.out().flush();
    tellPort(http, open.browser(), around);
    tellPort(bolt, open.driver() + "/", around);
    return open;
  }

  private static String owner(OpenVault vault) {
    return vault.names().owner().map(Known::id).orElse("");
  }

  private static void tellPort(int wanted, String address, Surroundings around) {
    if (wanted != 0 && !address.contains(":" + wanted + "/")) {
      around.err().println("Port " + wanted + " is taken: it is " + address + " instead.");
    }
  }

  /** Waits until the process is told to end. */
  static ExitCode run(ServedVault open, Surroundings around) {
    around.err().println("Ready. Only reading is allowed, from this machine alone. Ctrl-C ends it.");
    around.err().flush();
    open.runUntilStopped();
    around.err().println("Ended.");
    around.err().flush();
    return ExitCode.DONE;
  }
}
