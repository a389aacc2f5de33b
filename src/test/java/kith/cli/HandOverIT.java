package kith.cli;

import static kith.cli.RunningEngine.ALONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kith.door.Handed;
import kith.door.Kind;
import kith.door.Piece;
import kith.door.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Commands that an engine runs print what they print by themselves. */
class HandOverIT {

  private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS n";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("ask", "Who has Hannah met?"),
          List.of("ask", "Who has Hannah met?", "--format", "json", "--explain"),
          List.of("ask", "Who has Hannah met?", "--format", "csv"),
          List.of("ask", "Who has Hannah met?", "--format", "markdown", "--links", "obsidian"),
          List.of("ask", "When did Jason and Ingrid last meet?"),
          List.of("ask", "When did Jason and Ingrid last meet?", "--format", "json"),
          List.of("ask", "How tall is Hannah?"),
          List.of("ask"),
          List.of("ask", "Who?", "--colour"),
          List.of("show", "Hannah", "--format", "json"),
          List.of("brief", "Hannah", "--for", "2025-12-01", "--format", "markdown"),
          List.of("related", "Hannah", "--format", "csv"),
          List.of("link", "--all", "--dry-run"),
          List.of("link", "--all"),
          List.of("check", "--format", "json"),
          List.of("questions", "who-met"),
          List.of("cypher", "MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 3", "--format", "csv"),
          List.of("cypher", "CREATE (n)"),
          List.of("cypher", "RETRUN 1"),
          List.of("cypher", "--no-refresh", "-"),
          List.of("export", "--format", "mermaid", "--around", "Hannah"),
          List.of("index", "--format", "json"),
          List.of("index", "--rebuild"),
          List.of("help", "ask"),
          List.of());

  @TempDir private static Path directory;
  private static Path samples;
  private static final List<Run> alone = new ArrayList<>();
  private static RunningEngine engine;

  @BeforeAll
  static void start() throws Exception {
    samples = directory.toRealPath().resolve("samples");
    copy(Path.of("samples"), samples);
    Run.of(new LiveVaults(), samples, env(), "", "index");
    for (List<String> command : COMMANDS) {
      alone.add(Run.of(new LiveVaults(), samples, env(), "RETURN 1 AS one\n", command.toArray(String[]::new)));
    }
    engine = RunningEngine.start(samples, directory.resolve("home"));
  }

  @AfterAll
  static void end() {
    assertThat(engine.end().code()).isZero();
    assertThat(engine.place().isThere()).isFalse();
  }

  private static Map<String, String> env() {
    return Map.of("KITH_HOME", directory.resolve("home").toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aCommandPrintsWhatItPrintsAlone() {
    return Stream.iterate(0, i -> i < COMMANDS.size(), i -> i + 1)
        .map(i -> DynamicTest.dynamicTest("kith " + String.join(" ", COMMANDS.get(i)), () -> assertThat(warm(COMMANDS.get(i))).isEqualTo(alone.get(i))));
  }

  private static Run warm(List<String> words) {
    return RunningEngine.run(engine.command(words.toArray(String[]::new)), new ByteArrayInputStream("RETURN 1 AS one\n".getBytes()));
  }

  @Test
  void theTerminalAndTheVariablesAreTheCommands() {
    Handed plain = engine.command("show", "Hannah");
    Map<String, String> screen = Map.of("kith.terminal", "true", "kith.columns", "50");
    Handed shown = new Handed(plain.build(), plain.folder(), plain.arguments(), screen, plain.environment());
    assertThat(run(shown).out()).contains("\u001b[1m");
    Map<String, String> environment = new HashMap<>(plain.environment());
    environment.put("NO_COLOR", "1");
    assertThat(run(new Handed(plain.build(), plain.folder(), plain.arguments(), screen, environment)).out()).doesNotContain("\u001b[1m");
  }

  private static Run run(Handed command) {
    return RunningEngine.run(command, new ByteArrayInputStream(new byte[0]));
  }

  @Test
  void anAnswerKnowsWhatWasWrittenBeforeItWasAskedFor() throws IOException {
    Files.writeString(samples.resolve("Meetings/2025-12-30 - Late.md"), "---\nparticipants: [Hannah Goldfarb, Xaver Quist]\n---\n");
    assertThat(engine.run("ask", "When did Hannah and Xaver Quist last meet?").out()).contains("on 2025-12-30");
    Files.delete(samples.resolve("Meetings/2025-12-30 - Late.md"));
    assertThat(engine.run("ask", "When did Hannah and Xaver Quist last meet?").code()).isEqualTo(1);
  }

  @Test
  void twoAskAtOnce() {
    CompletableFuture<Run> slow =
        CompletableFuture.supplyAsync(() -> engine.run("cypher", "UNWIND range(1, 3000000) AS a RETURN count(a) AS n", "--format", "csv"));
    List<CompletableFuture<Run>> quick =
        Stream.iterate(0, i -> i < 4, i -> i + 1).map(i -> CompletableFuture.supplyAsync(() -> engine.run("ask", "Who has Hannah met?"))).toList();
    assertThat(quick).allMatch(run -> run.join().equals(alone.get(0)));
    assertThat(slow.join().out()).isEqualTo("n\r\n3000000\r\n");
  }

  @Test
  void whoIsGoneEndsTheirQueryAndNothingElse() throws Exception {
    try (Wire wire = engine.place().connect()) {
      wire.send(new Piece(Kind.RUN, engine.command("cypher", ENDLESS).bytes()));
      wire.send(Piece.of(Kind.STATUS));
    }
    assertThat(engine.run("index", "--rebuild").code()).as("needs the graph for itself").isZero();
    assertThat(engine.run("ask", "Who has Hannah met?")).isEqualTo(alone.get(0));
  }

  @Test
  void whatTheEngineCantRunRunsAlone() throws IOException {
    Path other = Files.createDirectories(directory.resolve("other/.obsidian")).getParent();
    Handed elsewhere = engine.command("show", "Hannah", "--store", directory.resolve("store").toString());
    assertThat(run(elsewhere)).isEqualTo(new Run(ALONE, "", ""));
    assertThat(engine.run("store", "list").code()).isEqualTo(ALONE);
    assertThat(engine.run("show", "Hannah", "--vault", other.toString()).code()).as("no engine").isEqualTo(ALONE);
  }

  @Test
  void nobodyElseCanReachIt() throws Exception {
    Path socket = engine.place().socket();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
  }
}
