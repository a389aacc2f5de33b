package kith.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.GraphStoreContract;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedGraphStoreIT extends GraphStoreContract {

  @TempDir private Path directory;

  @Override
  protected GraphStore open() throws Exception {
    return EmbeddedGraphStore.open(Files.createDirectories(directory.resolve("store")));
  }
}
