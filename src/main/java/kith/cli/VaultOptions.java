package kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kith.cli.Vaults.Doors;
import kith.cli.Vaults.Refresh;
import kith.config.Settings;
import kith.door.VaultGuess;
import kith.index.Changes;
import kith.knowledge.Finding;
import kith.note.Problem;
import kith.output.Printable;
import kith.question.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that opens a vault. */
final class VaultOptions {

  private static final int MOST_PROBLEMS = 5;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--vault", paramLabel = "FOLDER",
      description = "The folder of notes; else KITH_VAULT, else the nearest folder above with .obsidian or kith.yml.")
  private @Nullable Path vault;

  @Option(names = "--store", paramLabel = "PLACE",
      description = "Where the graph lives: a folder, or a Neo4j by its address, such as bolt://localhost:7687; else as kith.yml says, "
          + "else NEO4J_URI. 'kith help index' tells more.")
  private @Nullable String store;

  @Option(names = "--force", description = "Put the graph into a Neo4j that holds something else, too, and leave that as it is.")
  private boolean force;

  @Option(names = "--no-refresh", description = "Ask the graph as it is, without looking at the notes first.")
  private boolean noRefresh;

  @Option(names = "--verbose", description = "Show where a failure happened.")
  private boolean verbose;

  @Mixin private HelpOption help = new HelpOption();

  /** The same options for another command. */
  List<String> words(Surroundings around) {
    List<String> words = new ArrayList<>(List.of("--vault=" + root(around)));
    words.addAll(storeWords(around));
    if (noRefresh) {
      words.add("--no-refresh");
    }
    return words;
  }

  /** The same store for another command. */
  List<String> storeWords(Surroundings around) {
    return Optional.ofNullable(store).map(place -> "--store=" + VaultGuess.store(place, around.folder())).stream().toList();
  }

  /** Has commands about the vault that is meant run where its graph is open. */
  AtHand atHand(Surroundings around) {
    return new AtHand(request(around).door(), () -> hold(around));
  }

  private Path root(Surroundings around) {
    return VaultFolder.find(Optional.ofNullable(vault), around).orElseThrow(VaultFolder::none);
  }

  /** Opens the vault that is meant, and tells of problems in the notes that were read. */
  OpenVault open(Surroundings around) {
    return open(around, request(around));
  }

  OpenVault open(Surroundings around, Refresh refresh) {
    return open(around, request(around, refresh));
  }

  private static OpenVault open(Surroundings around, Vaults.Request request) {
    OpenVault open = around.vaults().open(request);
    tell(open.problems(), around);
    return open;
  }

  /** Opens the vault that is meant, and tells of every change in its notes. */
  HeldOpen follow(Surroundings around, Consumer<Changes> follower) {
    HeldOpen open = around.vaults().follow(request(around), follower);
    tell(open.problems(), around);
    return open;
  }

  /** Opens the vault that is meant for the commands that are handed over. */
  HeldOpen hold(Surroundings around) {
    HeldOpen held = around.vaults().hold(request(around));
    tell(held.problems(), around);
    return held;
  }

  /** What there is to mend in the vault's notes. */
  List<Finding> findings(Surroundings around) {
    return around.vaults().findings(request(around));
  }

  /** Opens the vault that is meant, and serves it. */
  ServedVault serve(Surroundings around, Doors doors) {
    ServedVault open = around.vaults().serve(request(around), doors);
    tell(open.problems(), around);
    return open;
  }

  /** Serves a database of the user's own beside the graph of the vault that is meant. */
  ServedVault serveWritable(Surroundings around, Doors doors) {
    return around.vaults().serveWritable(request(around), doors);
  }

  /** The questions of Kith and of the vault, whose graph isn't needed; outside a vault, Kith's own. */
  Catalogue catalogue(Surroundings around) {
    Optional<Path> root = VaultFolder.find(Optional.ofNullable(vault), around);
    return root.map(folder -> catalogue(VaultFolder.settings(folder), folder, around)).orElseGet(Catalogue::builtIn);
  }

  static Catalogue catalogue(OpenVault vault, Surroundings around) {
    return catalogue(vault.settings(), vault.root(), around);
  }

  private static Catalogue catalogue(Settings settings, Path root, Surroundings around) {
    Catalogue builtIn = Catalogue.builtIn();
    Catalogue all = settings.questions().map(own -> builtIn.with(root.resolve(own), own)).orElse(builtIn);
    all.problems().forEach(problem -> around.err().println(Printable.line(problem.toString())));
    return all;
  }

  /** Which vault is meant, brought up to date unless that isn't wanted. */
  Vaults.Request request(Surroundings around) {
    return request(around, noRefresh ? Refresh.NONE : Refresh.CHANGES);
  }

  Vaults.Request request(Surroundings around, Refresh refresh) {
    return new Vaults.Request(
        root(around), Optional.ofNullable(store).map(place -> VaultGuess.store(place, around.folder())), refresh, around.env(), command.qualifiedName(),
        new ProgressLine(around.err(), around.screen()), force);
  }

  private static void tell(List<Problem> problems, Surroundings around) {
    problems.stream().limit(MOST_PROBLEMS)
        .forEach(problem -> around.err().println(Printable.line(problem.toString())));
    if (problems.size() > MOST_PROBLEMS) {
      around.err().println((problems.size() - MOST_PROBLEMS) + " more problems in the notes: 'kith check' lists them.");
    }
  }
}
