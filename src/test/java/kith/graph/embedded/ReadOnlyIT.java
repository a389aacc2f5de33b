package kith.graph.embedded;

import java.nio.file.Path;
import kith.graph.GraphStore;
import kith.graph.ReadOnlyContract;

class ReadOnlyIT extends ReadOnlyContract {

  @Override
  protected GraphStore open(Path directory) {
    return EmbeddedGraphStore.open(directory);
  }
}
