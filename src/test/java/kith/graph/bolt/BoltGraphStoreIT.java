package kith.graph.bolt;

import kith.graph.GraphStore;
import kith.graph.GraphStoreContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNeo4j.class)
class BoltGraphStoreIT extends GraphStoreContract {

  private static ServedNeo4j server;

  @BeforeAll
  static void serve(ServedNeo4j one) {
    server = one;
  }

  @Override
  protected GraphStore open() {
    server.clear();
    return BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY);
  }
}
