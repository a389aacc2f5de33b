package kith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith serve} */
@Command(
    name = "serve",
    header = "Serve the graph to Neo4j Browser and Bolt, until Ctrl-C.",
    description = {
      "",
      "On this machine's own address, to who has the password, for reading: the notes are the truth. The password is made at",
      "random, once for each vault.",
      "",
      "With --writable it serves a database of your own beside that graph, empty at first, which stays as you leave it. There you",
      "may do all that Neo4j can with nodes, relationships, indexes and constraints; Kith takes it for any other Neo4j. It is as",
      "closed otherwise: this machine, one user, one database, no files and no addresses to load from. The vault's graph itself",
      "is never written but from the notes.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith serve --vault ~/Notes",
      "  kith serve --port 8474 --bolt-port 8687",
      "",
      "  kith serve --writable",
      "  NEO4J_USERNAME=kith NEO4J_PASSWORD=… kith index --store bolt://127.0.0.1:7687"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String WRITING = "Reading and writing is allowed, from this machine alone; the vault's own graph isn't in it.";

  private final Surroundings around;

  @Option(names = "--writable", description = "Serve a database of your own instead, for reading and writing.")
  private boolean writable;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private DoorOptions doors = new DoorOptions();

  ServeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (ServedVault open = writable ? doors.serveWritable(vault, around) : doors.serve(vault, around)) {
      return DoorOptions.run(open, writable ? WRITING : DoorOptions.ONLY_READING, around).code();
    }
  }
}
