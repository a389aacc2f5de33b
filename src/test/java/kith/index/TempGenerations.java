package kith.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Generations in a folder of a test's own; the latest adopted is the live one. */
public final class TempGenerations implements Generations {

  private final Path folder;
  private Optional<Path> current = Optional.empty();
  private int made;

  public TempGenerations(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Path> current() {
    return current;
  }

  @Override
  public Path next() {
    try {
      return Files.createDirectories(folder.resolve("generation-" + ++made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void adopt(Path generation) {
    current = Optional.of(generation);
  }

  int made() {
    return made;
  }
}
