package kith.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.graph.bolt.BoltGraphStore;
import kith.graph.bolt.ServerAddress;
import kith.graph.bolt.Taking;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.graph.embedded.StoreDirectory;
import kith.graph.embedded.StoreHome;
import kith.index.StoreOpening;
import kith.vault.Vault;

/** Where a vault's graph lives: what the command line says, else the settings, else {@code NEO4J_URI}, else a folder of the user's. */
sealed interface StorePlace {

  /** @throws UsageProblem when what was said is no place */
  static StorePlace of(Request request) {
    Settings settings = VaultFolder.settings(request.root());
    String variable = request.env().getOrDefault("NEO4J_URI", "");
    Optional<String> said = request.store().or(settings::store).or(() -> Optional.of(variable).filter(uri -> !uri.isBlank()));
    Optional<String> address = said.filter(place -> place.contains("://"));
    if (address.isPresent()) {
      return new Server(StoreHome.of(request.env()), address(address.get(), request.env()));
    }
    return new Files(said.map(folder -> new StoreHome(Path.of(folder))).orElseGet(() -> StoreHome.of(request.env())));
  }

  private static ServerAddress address(String place, Map<String, String> env) {
    try {
      return ServerAddress.parse(place, env);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem(e.getMessage());
    }
  }

  /** Where Kith keeps what it has to keep. */
  StoreHome home();

  /** What Kith keeps of a vault's graph on this machine. */
  StoreDirectory directory(Path root);

  /** Opens the store, given a directory of a generation's own. */
  StoreOpening opener(Request request);

  /** In files of Kith's own, under a folder. */
  record Files(StoreHome home) implements StorePlace {

    @Override
    public StoreDirectory directory(Path root) {
      return home.directory(root);
    }

    @Override
    public StoreOpening opener(Request request) {
      return EmbeddedGraphStore::open;
    }
  }

  /** In a Neo4j by its address; what Kith remembers of the notes stays on this machine. */
  record Server(StoreHome home, ServerAddress address) implements StorePlace {

    @Override
    public StoreDirectory directory(Path root) {
      return home.directory(root, address.toString());
    }

    @Override
    public StoreOpening opener(Request request) {
      String root = Vault.at(request.root()).root().toString();
      Taking taking = taking(request);
      return new StoreOpening() {
        @Override
        public GraphStore in(Path generation) {
          return BoltGraphStore.open(address, root, taking);
        }

        @Override
        public boolean comesFirst() {
          return true;
        }
      };
    }

    private static Taking taking(Request request) {
      Taking forced = request.refresh() == Refresh.REBUILD ? Taking.ANOTHERS : Taking.SHARED;
      return request.force() ? forced : Taking.EMPTY;
    }
  }
}
