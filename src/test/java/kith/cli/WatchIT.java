package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import kith.door.HandOver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph of an engine follows the notes, whoever asks. */
class WatchIT {

  @TempDir private static Path directory;
  private static Path vault;
  private static RunningEngine engine;
  private static final Shown shown = new Shown();
  private static final Shown told = new Shown();
  private static CompletableFuture<OptionalInt> watching;

  @BeforeAll
  static void start() throws Exception {
    vault = Files.createDirectories(directory.toRealPath().resolve("vault"));
    Files.writeString(vault.resolve("kith.yml"), "exclude: [Archive]\n");
    write("2025-03-01 Kickoff.md", "Ann Lee");
    engine = RunningEngine.start(vault, directory.resolve("home"));
    watching = CompletableFuture.supplyAsync(
        () -> new HandOver(InputStream.nullInputStream(), shown, told).of(engine.command("watch")));
    RunningEngine.await(() -> told.text().contains("Watching"));
    write("First.md", "Ann Lee");
    awaitLines("added First.md");
  }

  @AfterAll
  static void end() {
    assertThat(engine.end().code()).isZero();
    assertThat(watching.join()).as("it ends with the engine").hasValue(0);
  }

  @Test
  void whateverHappensToANoteIsFollowed() throws Exception {
    write("New.md", "Bo Ek");
    awaitLines("added New.md");
    assertThat(people()).contains("Bo Ek");
    Path draft = Files.writeString(directory.resolve("draft"), "---\nparticipants: [Cleo Dorn]\n---\n");
    Files.move(draft, vault.resolve("New.md"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    awaitLines("changed New.md");
    assertThat(people()).contains("Cleo Dorn").doesNotContain("Bo Ek");
    Files.createDirectories(vault.resolve("a/b"));
    Files.move(vault.resolve("New.md"), vault.resolve("a/b/Newer.md"));
    awaitLines("renamed New.md → a/b/Newer.md");
    Files.move(vault.resolve("a"), vault.resolve("c"));
    awaitLines("renamed a/b/Newer.md → c/b/Newer.md");
    Files.delete(vault.resolve("c/b/Newer.md"));
    awaitLines("removed c/b/Newer.md");
    assertThat(people()).doesNotContain("Cleo Dorn");
  }

  @Test
  void aBurstIsFollowedAndWhatIsExcludedIsNot() throws Exception {
    Files.createDirectories(vault.resolve("Archive"));
    write("Archive/Old.md", "Old Man");
    for (int i = 0; i < 200; i++) {
      write("Burst " + i + ".md", "Guest " + (char) ('A' + i % 26) + "ndersen");
    }
    RunningEngine.await(() -> shown.text().lines().filter(line -> line.startsWith("added Burst")).count() == 200);
    assertThat(shown.text()).doesNotContain("Old.md");
    assertThat(people()).contains("Guest Bndersen").doesNotContain("Old Man");
  }

  /** What changed before a command is told to it, whoever saw it first. */
  @Test
  void aCommandIsToldWhatItWouldHaveFoundByItself() throws Exception {
    engine.run("index");
    write("Told.md", "Dee Fox");
    RunningEngine.await(() -> shown.text().contains("added Told.md"));
    assertThat(engine.run("index").out()).contains("1 added, 0 changed");
    assertThat(engine.run("index").out()).contains("0 added, 0 changed");
  }

  /** As the graph is, without a look at the notes. */
  private static String people() {
    return engine.run("cypher", "MATCH (p:Person) RETURN p.name AS name", "--no-refresh", "--format", "csv").out();
  }

  private static void awaitLines(String... last) throws InterruptedException {
    String end = String.join("\n", last) + "\n";
    RunningEngine.await(() -> shown.text().endsWith(end));
  }

  private static void write(String name, String person) throws IOException {
    Files.writeString(vault.resolve(name), "---\nparticipants: [" + person + "]\n---\n");
  }

  /** What is printed, as it comes. */
  private static final class Shown extends OutputStream {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(int one) {
      throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      text.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    synchronized String text() {
      return text.toString();
    }
  }
}
