package kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartOrderTest {

  private static final String ARCHIVED = " source: shared objects file (top)";

  @TempDir private Path folder;

  /** Java runs such code when a class is initialised. */
  static class Loud {
    static final Object MADE = System.setProperty("kith.test.loud", "initialised");
  }

  static final class Quieter extends Loud {}

  record Quiet(int number) {}


  @Test
  void onlyWhatRunsNoCodeIsMarked() throws IOException {
    assertThat(order(Loud.class.getName() + ARCHIVED, Quieter.class.getName() + ARCHIVED, Quiet.class.getName() + ARCHIVED, "none.Such" + ARCHIVED))
        .containsExactly(Loud.class.getName(), Quieter.class.getName(), "!" + Quiet.class.getName(), "none.Such");
  }

  @Test
  void whatIsNotInTheArchiveOrHasNoNameIsLeftOut() throws IOException {
    assertThat(order("java.lang.Object source: shared objects file", "a.B source: jrt:/java.base", "a.B$$Lambda$7/0x0801" + ARCHIVED)).isEmpty();
  }

  @Test
  void loadingAheadRunsNoCode() throws IOException {
    System.clearProperty("kith.test.loud");
    Path order = folder.resolve("order");
    Files.write(order, List.of("none.Such", Loud.class.getName(), "!" + Quiet.class.getName()));
    ClassesAhead.load(order);
    assertThat(System.getProperty("kith.test.loud")).isNull();
    ClassesAhead.load(folder.resolve("there is none"));
  }

  private List<String> order(String... told) throws IOException {
    Path order = folder.resolve("order");
    Path log = Files.write(folder.resolve("told"), List.of(told));
    StartOrder.main(new String[] {log.toString(), order.toString()});
    return Files.readAllLines(order);
  }
}
