package kith.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kith.cli.Vaults.Stored;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kith store list|remove} */
final class StoreCommand {

  private static final long MEGABYTE = 1_000_000;

  private StoreCommand() {}

  @Command(name = "store", header = "List or remove the graphs that Kith keeps.", synopsisSubcommandLabel = "(list | remove)")
  static final class Store {
    @Mixin private HelpOption help = new HelpOption();
  }

  /** {@code kith store list} */
  @Command(
      name = "list",
      header = "List the graphs that Kith keeps: of which vault, where, and how large.",
      footer = {"", "JSON: {\"stores\":[{\"vault\",\"exists\",\"directory\",\"megabytes\",\"used\",\"server\"}]}, where server is the Neo4j that has the graph, if any."})
  static final class ListStores implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private FormatOption format = new FormatOption();

    ListStores(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (Stored stored : around.vaults().stores(around.env())) {
        rows.add(List.of(stored.vault().toString(), stored.vaultExists(), stored.directory().toString(),
            (stored.bytes() + MEGABYTE - 1) / MEGABYTE, stored.used().truncatedTo(ChronoUnit.SECONDS).toString(), stored.server()));
      }
      format.list("stores", new Rows(List.of("vault", "exists", "directory", "megabytes", "used", "server"), rows), around);
      return ExitCode.DONE.code();
    }
  }

  /** {@code kith store remove FOLDER} */
  @Command(
      name = "remove",
      header = "Remove the graph of a vault. The notes stay, and the next question makes it anew.")
  static final class RemoveStore implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FOLDER", description = "The vault's folder, or the store's, as 'kith store list' shows it.")
    private Path folder = Path.of("");

    RemoveStore(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() {
      Path wanted = around.folder().resolve(folder).normalize();
      List<Stored> stores = around.vaults().stores(around.env()).stream()
          .filter(each -> each.vault().equals(wanted) || each.directory().equals(wanted))
          .toList();
      if (stores.isEmpty()) {
        throw new UsageProblem("No graph is kept of " + wanted + ": 'kith store list' shows them.");
      }
      stores.forEach(this::remove);
      return ExitCode.DONE.code();
    }

    private void remove(Stored stored) {
      around.vaults().remove(stored, around.env(), "kith store remove");
      around.out().println(stored.server().isEmpty()
          ? "Removed the graph of " + stored.vault() + "."
          : "Removed what Kith keeps here of " + stored.vault() + "; its graph is still in the Neo4j at " + stored.server() + ".");
    }
  }
}
