package kith.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.graph.embedded.EmbeddedGraphStore;
import org.apache.commons.io.FileUtils;

/** One store with the {@link SmallGraph} for all tests that only read it: to start one, and to plan each question, takes seconds. */
public final class SmallStore {

  private SmallStore() {}

  public static EmbeddedGraphStore opened() {
    return Holder.ONE;
  }

  /** Open as long as the process: Maven runs one class after the other in it. */
  private static final class Holder {

    static final Path DIRECTORY = directory();
    static final EmbeddedGraphStore ONE = EmbeddedGraphStore.open(DIRECTORY);

    static {
      SmallGraph.fill(ONE);
      Runtime.getRuntime().addShutdownHook(new Thread(Holder::end));
    }

    private static Path directory() {
      try {
        return Files.createTempDirectory("kith-small");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end() {
      ONE.close();
      FileUtils.deleteQuietly(DIRECTORY.toFile());
    }
  }
}
