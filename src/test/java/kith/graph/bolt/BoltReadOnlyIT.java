package kith.graph.bolt;

import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.ReadOnlyContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNeo4j.class)
class BoltReadOnlyIT extends ReadOnlyContract {

  private final ServedNeo4j server;

  BoltReadOnlyIT(ServedNeo4j server) {
    this.server = server;
  }

  @Override
  protected GraphStore open(Path directory) {
    return BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY);
  }
}
