package kith.graph.bolt;

import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.ReadOnlyContract;
import org.junit.jupiter.api.AfterAll;

class BoltReadOnlyIT extends ReadOnlyContract {

  private ServedNeo4j server;

  @Override
  protected GraphStore open(Path directory) throws Exception {
    server = ServedNeo4j.in(directory);
    return BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY);
  }

  @AfterAll
  void end() {
    server.close();
  }
}
