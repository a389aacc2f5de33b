package kith.cli;

import java.util.concurrent.Callable;
import kith.cli.Vaults.Refresh;
import kith.index.Changes;
import kith.output.Format;
import kith.output.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith index} */
@Command(
    name = "index",
    header = "Bring the graph up to date with the notes.",
    description = {"", "Every command does this first; on its own it is for scripts, and for a look at what changed.", ""},
    footer = {
      "",
      "The graph lives in a folder of Kith's own unless --store, 'store' in kith.yml or NEO4J_URI names a Neo4j by its address",
      "(bolt://, neo4j://, and +s where it has a certificate). NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say the rest. A",
      "database holds one vault; one that holds something else is refused without --force.",
      "",
      "Examples:",
      "  kith index --rebuild",
      "  kith index --store neo4j+s://3f2a.databases.neo4j.io",
      "",
      "JSON: {\"notes\",\"added\",\"changed\",\"renamed\",\"removed\"}, each a number of notes."
    })
final class IndexCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(names = "--rebuild", description = "Make the graph anew from all notes.")
  private boolean rebuild;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  IndexCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around, rebuild ? Refresh.REBUILD : Refresh.CHANGES)) {
      Changes changes = open.changes();
      if (format.format() == Format.JSON) {
        json(changes);
      } else {
        around.out().printf("%d notes: %d added, %d changed, %d renamed, %d removed.%n",
            changes.notes(), changes.added(), changes.changed(), changes.renamed(), changes.removed());
      }
    }
    return ExitCode.DONE.code();
  }

  private void json(Changes changes) {
    JsonText.write(around.out(), false, json -> json.object(o -> {
      o.field("notes", changes.notes());
      o.field("added", changes.added());
      o.field("changed", changes.changed());
      o.field("renamed", changes.renamed());
      o.field("removed", changes.removed());
    }));
  }
}
