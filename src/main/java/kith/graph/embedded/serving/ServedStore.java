package kith.graph.embedded.serving;

import java.nio.file.Path;
import java.util.function.Function;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;

/** Opens a store for Neo4j Browser and Bolt as well as for Kith. */
public final class ServedStore {

  private ServedStore() {}

  /**
   * Opens the store in a directory, or makes an empty one there; it is served until it is closed.
   *
   * @throws kith.graph.StoreUnavailable when another process has it or a port, or its files make no sense
   */
  public static GraphStore open(Path directory, Serving serving) {
    return EmbeddedGraphStore.open(directory, home -> new Builder(home, serving).build());
  }

  private static final class Builder extends DatabaseManagementServiceBuilderImplementation {

    private final Serving serving;

    @SuppressWarnings("rawtypes")
    Builder(Path directory, Serving serving) {
      super(directory, extension -> false);
      this.serving = serving;
      setConfig(ServedSettings.of(serving));
    }

    @Override
    protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
      return module -> new ServedEdition(module, serving);
    }
  }
}
