package kith.cli;

import kith.cli.Vaults.Doors;
import kith.engine.Guide;
import kith.question.catalogue.Catalogue;
import picocli.CommandLine.Option;

/** Where a vault is served, and what is said of it. */
final class DoorOptions {

  static final String ONLY_READING = "Only reading is allowed, from this machine alone.";

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7474",
      description = "The port of Neo4j Browser, else ${DEFAULT-VALUE}; the next free one when it is taken, any for 0.")
  private int http;

  @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687",
      description = "The port of Bolt, else ${DEFAULT-VALUE}; the next free one when it is taken, any for 0.")
  private int bolt;

  /** Opens the vault that is meant, serves it, and says where. */
  ServedVault serve(VaultOptions vault, Surroundings around) {
    return told(vault.serve(around, doors(vault, around)), around);
  }

  /** The same for a database of the user's own. */
  ServedVault serveWritable(VaultOptions vault, Surroundings around) {
    return told(vault.serveWritable(around, doors(vault, around)), around);
  }

  private Doors doors(VaultOptions vault, Surroundings around) {
    Catalogue catalogue = vault.catalogue(around);
    return new Doors(http, bolt, (graph, owner) -> Guide.html(catalogue, graph, owner));
  }

  private ServedVault told(ServedVault open, Surroundings around) {
    around.out().println("Neo4j Browser  " + open.browser());
    around.out().println("Bolt           " + open.driver());
    around.out().println("User           " + open.user());
    around.out().println("Password       " + open.password());
    around.out().flush();
    tellPort(http, open.browser(), around);
    tellPort(bolt, open.driver() + "/", around);
    return open;
  }

  private static void tellPort(int wanted, String address, Surroundings around) {
    if (wanted != 0 && !address.contains(":" + wanted + "/")) {
      around.err().println("Port " + wanted + " is taken: it is " + address + " instead.");
    }
  }

  /** Says who may do what, and waits until the process is told to end. */
  static ExitCode run(ServedVault open, String rules, Surroundings around) {
    around.err().println("Ready. " + rules + " Ctrl-C ends it.");
    around.err().flush();
    open.runUntilStopped();
    around.err().println("Ended.");
    around.err().flush();
    return ExitCode.DONE;
  }
}
