package kith.graph.bolt;

import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.GraphStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class BoltGraphStoreIT extends GraphStoreContract {

  @TempDir private static Path directory;
  private static ServedNeo4j server;

  @BeforeAll
  static void serve() throws Exception {
    server = ServedNeo4j.in(directory.resolve("server"));
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Override
  protected GraphStore open() {
    server.clear();
    return BoltGraphStore.open(server.address(), "/vault", Taking.EMPTY);
  }
}
