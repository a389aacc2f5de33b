package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.door.DoorPlace;
import kith.index.Progress;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell on a vault of its own: as a script, line by line, and at a prompt. */
class ShellIT {

  @TempDir private static Path directory;
  private static Path root;
  private static AtHand hand;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Shell shell;

  @BeforeAll
  static void open() throws IOException {
    root = Files.createDirectories(directory.toRealPath().resolve("vault"));
    Files.writeString(root.resolve("kith.yml"), "questions: own\n");
    meeting("2025-03-01 Kickoff", "Ann Lee", "Zoë Marchetti");
    Request request = new Request(root, Optional.empty(), Refresh.CHANGES, env(), "kith shell", Progress.NONE);
    hand = new AtHand(request.door(), () -> new LiveVaults().hold(request));
    hand.open();
  }

  @AfterAll
  static void close() {
    hand.close();
    assertThat(DoorPlace.of(root, "", env()).isThere()).as("what a shell has opened, it closes").isFalse();
  }

  @BeforeEach
  void makeShell() {
    shell = new Shell(around("").in(root), hand, List.of(), List.of("--format", "csv"));
  }

  @Test
  void linesAreAnsweredInTurnAndTheWorstCodeIsTheShells() {
    String script = "Who has Ann met?\n\n# nothing\nshow zoe\nWho has Bob met?\nstore list\n.exit\n";
    Run run = Run.of(new LiveVaults(), root, env(), script, "shell", "--format", "csv");
    assertThat(run.out().replace("\r\n", "\n")).startsWith("person,meetings,first,last\nZoë Marchetti,1,2025-03-01,2025-03-01\n\nZoë Marchetti\n  kind: person\n");
    assertThat(run.err()).isEqualTo("I don't know anybody called 'Bob'.\n'store' works outside the shell only: .exit ends it.\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Run.of(new LiveVaults(), root, env(), "Who has Ann met?\n", "shell").code()).isZero();
    assertThat(Run.of(new LiveVaults(), root, env(), "Who has Bob met?\nWho has Ann met?", "shell").code()).isEqualTo(1);
  }

  @Test
  void aCommandWhoseNameNobodyHasMayBeAQuestion() {
    shell.run("show contacts of Ann Lee");
    assertThat(out.toString()).startsWith("person,meetings,first,last");
    shell.run("show nobody at all");
    assertThat(err.toString()).isEqualTo("I don't know anybody or anything called 'nobody at all'.\n");
  }

  @Test
  void anAnswerKnowsNotesAndQuestionsWrittenSinceTheLast() throws IOException {
    shell.run("Who has Cleo Dorn met?");
    assertThat(err.toString()).contains("I don't know anybody called 'Cleo Dorn'");
    meeting("2025-04-01 Review", "Cleo Dorn", "Ann Lee");
    Files.createDirectories(root.resolve("own"));
    Files.writeString(root.resolve("own/name-of.cypher"), """
        // What is {person} called?
        // The name.
        // ask: what is {person} called
        // parameter: person is a person
        MATCH (p:Entity {id: $person})
        RETURN p.name AS name
        """);
    shell.run("Who has Cleo Dorn met?");
    shell.run("what is cleo called?");
    assertThat(out.toString().replace("\r\n", "\n")).endsWith("Ann Lee,1,2025-04-01,2025-04-01\n\nname\nCleo Dorn\n\n");
  }

  @Test
  void aLineMayBeAboutAnotherVaultOrAboutTheWholeGraph() throws IOException {
    assertThat(shell.run("index --rebuild")).isEqualTo(ExitCode.DONE);
    Path other = Files.createDirectories(directory.resolve("other"));
    Files.writeString(other.resolve("Dee Fox.md"), "---\ntype: person\n---\n");
    assertThat(shell.run("show dee")).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.run("show dee --vault " + other)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Dee Fox\n  kind: person\n");
    assertThat(shell.run("who has Ann met?")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aQueryIsEndedAndTheNextLineIsAnswered() throws Exception {
    CompletableFuture<ExitCode> endless = CompletableFuture.supplyAsync(() -> shell.run("cypher UNWIND range(1, 1000000000000) AS n RETURN count(n) AS n"));
    while (!endless.isDone()) {
      Thread.sleep(50);
      shell.cancel(); // It may not have begun.
    }
    assertThat(endless.join()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo("The query was cancelled.\n");
    assertThat(shell.run("who has Ann met?")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void linesAreEditedCompletedAndRemembered() throws IOException {
    String typed = prompt("who has zo\t\t\nshow Nobody\u0003\n\u0004");
    assertThat(out.toString()).contains("Ask in English.").contains("Zoë Marchetti").contains("Ann Lee");
    assertThat(typed).contains("kith> who has zo").contains("Zoë Marchetti").contains(" met?");
    Path history = directory.resolve("home/history");
    assertThat(history).content().contains("who has Zoë Marchetti met?");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history))).isEqualTo("rw-------");
  }

  @Test
  void aPromptEndsByItsWordToo() throws IOException {
    prompt(".exit\nWho has Ann met?\n");
    assertThat(out.toString()).doesNotContain("Zoë");
  }

  /** What the terminal shows for some keys. */
  private String prompt(String keys) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    Surroundings around = around("").in(root);
    try (Terminal terminal = new DumbTerminal("test", "ansi", in, screen, StandardCharsets.UTF_8)) {
      terminal.setSize(new Size(80, 24));
      Prompt.run(new Shell(around, hand, List.of(), List.of()), around, terminal);
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  private Surroundings around(String in) {
    return new Surroundings(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out, true), new PrintWriter(err, true),
        env(), root, new Screen(false, false, false, 100), new LiveVaults());
  }

  private static Map<String, String> env() {
    return Map.of("KITH_HOME", directory.resolve("home").toString());
  }

  private static void meeting(String name, String... people) throws IOException {
    Files.writeString(root.resolve(name + ".md"), "---\nparticipants: [" + String.join(", ", people) + "]\n---\n");
  }
}
