package kith.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.GraphStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** What every store must do, by one whose first graph is written as files however small it is. */
class BulkLoadIT extends GraphStoreContract {

  @TempDir private Path directory;

  @Override
  protected GraphStore open() throws Exception {
    return EmbeddedGraphStore.open(Files.createDirectories(directory.resolve("store")), 1);
  }
}
