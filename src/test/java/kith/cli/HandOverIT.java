package kith.cli;

import static kith.cli.RunningEngine.ALONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
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
  private static Run byItself;
  private static RunningEngine engine;

  @BeforeAll
  static void start() throws Exception {
    samples = directory.toRealPath().resolve("samples");
    copy(Path.of("samples"), samples);
    try (OneVault one = OneVault.open(samples, directory.resolve("home"))) {
      for (List<String> command : COMMANDS) {
        alone.add(Run.of(one, samples, env(), "RETURN 1 AS one\n", command.toArray(String[]::new)));
      }
    }
    byItself = Run.of(new LiveVaults(), samples, env(), "", COMMANDS.get(0).toArray(String[]::new));
    engine = RunningEngine.start(samples, directory.resolve("home"));
  }

  @AfterAll
  static void end() {
    assertThat(engine.end().code()).isZero();
    assertThat(engine.place().isThere()).isFalse();
  }

  /** The others had a graph that was opened once for all of them, which takes a minute less. */
  @Test
  void oneThatOpensTheGraphByItselfPrintsThatToo() {
    assertThat(byItself).isEqualTo(alone.get(0));
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
    try (Wire wire = new Wire(SocketChannel.open(UnixDomainSocketAddress.of(engine.place().socket())))) {
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
  void aStoreOfItsOwnHasAnEngineOfItsOwn() throws Exception {
    RunningEngine other = RunningEngine.start(samples, directory.resolve("store").toString(), env());
    int before = commands(engine);
    assertThat(other.run("ask", "Who has Hannah met?")).isEqualTo(alone.get(0));
    assertThat(commands(other)).isOne();
    assertThat(commands(engine)).isEqualTo(before);
    assertThat(engine.run("ask", "Who has Hannah met?")).isEqualTo(alone.get(0));
    assertThat(commands(other)).isOne();
    assertThat(other.end().code()).isZero();
    assertThat(engine.place().isAnswered()).as("that other one").isTrue();
  }

  private static int commands(RunningEngine of) {
    return Integer.parseInt(of.status().get("commands"));
  }

  @Test
  void nobodyElseCanReachIt() throws Exception {
    Path socket = engine.place().socket();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
  }

  /** As root alone one can try; the folders above are opened for that, and then the last one, to see that somebody else gets so far. */
  @Test
  void anotherUserIsRefused() throws Exception {
    assumeThat(connects("root")).as("no root, setpriv or python3 here: skipped").isTrue();
    Path folder = engine.place().socket().getParent();
    for (Path above = folder.getParent(); above.startsWith(directory.toRealPath()); above = above.getParent()) {
      Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(connects("nobody")).isFalse();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(engine.place().socket(), PosixFilePermissions.fromString("rw-rw-rw-"));
    try {
      assertThat(connects("nobody")).as("where Kith lets them").isTrue();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      Files.setPosixFilePermissions(engine.place().socket(), PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean connects(String user) throws InterruptedException {
    String python = "import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])";
    ProcessBuilder client =
        new ProcessBuilder("setpriv", "--reuid", user, "--clear-groups", "python3", "-c", python, engine.place().socket().toString());
    client.environment().put("PATH", "/usr/bin:/bin"); // Somebody else can't use what is in the user's own folders.
    try {
      return client.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
