package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.GeneratedVault;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.door.Handed;
import kith.graph.Dump;
import kith.graph.bolt.OneNeo4j;
import kith.graph.bolt.ServedNeo4j;
import kith.index.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same commands with the graph in a Neo4j by its address. */
@ExtendWith(OneNeo4j.class)
class BoltVaultIT {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir private static Path temp;
  private static ServedNeo4j server;
  private static OneVault files;

  @BeforeAll
  static void serve(ServedNeo4j one) {
    server = one;
    files = OneVault.open(SAMPLES, temp.resolve("home"));
  }

  @AfterAll
  static void end() {
    files.close();
  }

  @Test
  void theGraphOfTheSamplesIsTheSame() {
    server.clear();
    assertThat(dump(SAMPLES, server.url())).isEqualTo(Dump.of(files.vault().graph()).lines().toList()).isNotEmpty();
  }

  @Test
  void theGraphOfALargerVaultIsTheSameBeforeAndAfterAnEdit() throws Exception {
    server.clear();
    Path vault = generated("vault", 100);
    for (int edit = 0; edit < 3; edit++) {
      assertThat(dump(vault, server.url())).as("edit %d", edit).isEqualTo(dump(vault, temp.resolve("files").toString())).isNotEmpty();
      Files.writeString(vault.resolve("Edit " + edit + ".md"), "---\nattendees: [New Person]\ndate: 2025-11-0" + (edit + 1) + "\n---\n- [ ] Write @New Person\n");
      Files.deleteIfExists(vault.resolve("Edit " + (edit - 1) + ".md"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "ask|Who has Hannah met?|--explain", "ask|Who is Jason?", "show|Elena Kovalenko",
    "brief|Elena Kovalenko|--format|markdown", "related|Elena Kovalenko", "check", "export|--format|graphml",
    "cypher|MATCH path = (p:Person)-[:ATTENDED]->(m:Meeting) RETURN m.date AS date, path ORDER BY m.id, p.id LIMIT 5|--format|json",
    "cypher|CREATE (:Evil)", "cypher|MATCH (n RETURN n"
  })
  void commandsAnswerTheSame(String command) {
    String[] words = (command + "|--vault|" + SAMPLES).split("\\|");
    Run bolt = run(on(samplesServer()), words);
    Run here = Run.of(files, SAMPLES, Map.of(), "", words);
    assertThat(bolt.out()).isEqualTo(here.out());
    assertThat(bolt.code()).isEqualTo(here.code());
  }

  @Test
  void whatCannotBeUsedIsToldInALine() {
    assertOneLine(3, "No Neo4j answers at bolt://127.0.0.1:1: start it", run(on("bolt://127.0.0.1:1"), "index"));
    assertOneLine(2, "isn't the address of a Neo4j", run(on("http://127.0.0.1:7474"), "index"));
    Map<String, String> wrong = on(server.url());
    wrong.put("NEO4J_PASSWORD", "hunter2");
    assertOneLine(3, "doesn't let 'kith' in: set NEO4J_USERNAME and NEO4J_PASSWORD.", run(wrong, "index"));
    wrong.remove("NEO4J_PASSWORD");
    assertOneLine(3, "doesn't let 'kith' in: set NEO4J_USERNAME and NEO4J_PASSWORD.", run(wrong, "index"));
    Map<String, String> nowhere = on(server.url());
    nowhere.put("NEO4J_DATABASE", "nowhere");
    assertOneLine(3, "has no such database: name one with NEO4J_DATABASE.", run(nowhere, "index"));
    assertOneLine(2, "look at it there", run(on(server.url()), "browse"));
  }

  @Test
  void somethingElseIsRefusedUnlessForced() {
    server.clear();
    server.run("CREATE (:Film {title: 'Alien'})");
    assertOneLine(3, "holds something else (1 node)", run(on(server.url()), "index"));
    assertThat(run(on(server.url()), "index", "--force").code()).isZero();
    assertThat(run(on(server.url()), "cypher", "MATCH (film:Film) RETURN film.title AS title", "--format", "csv").out()).contains("Alien");
  }

  @Test
  void aVaultThatMovedTakesItsDatabaseOver() throws Exception {
    server.clear();
    Path vault = generated("before", 40);
    assertThat(run(on(server.url()), "index", "--vault", vault.toString()).code()).isZero();
    Path moved = Files.move(vault, temp.resolve("after"));
    assertOneLine(3, "holds the graph of another vault", run(on(server.url()), "index", "--force", "--vault", moved.toString()));
    assertThat(run(on(server.url()), "index", "--rebuild", "--force", "--vault", moved.toString()).code()).isZero();
    assertThat(run(on(server.url()), "index", "--vault", moved.toString()).err()).isEmpty();
  }

  @Test
  void whatAnotherRunHasWrittenIsMadeAnew() {
    server.clear();
    assertThat(run(on(server.url()), "index").code()).isZero();
    server.run("MATCH (vault:Vault) SET vault.filling = 'interrupted' REMOVE vault.commit");
    server.run("MATCH (task:Task) WITH task LIMIT 3 DETACH DELETE task");
    Run next = run(on(server.url()), "index");
    assertThat(next.err()).contains("An earlier run was interrupted", "making the graph anew.");
    assertThat(dump(SAMPLES, server.url())).isEqualTo(Dump.of(files.vault().graph()).lines().toList());
  }

  @Test
  void anEngineAnswersFromTheServerWhoMayAskThere() throws Exception {
    Map<String, String> env = new HashMap<>(server.environment());
    env.put("KITH_HOME", temp.resolve("home").toString());
    RunningEngine engine = RunningEngine.start(SAMPLES, samplesServer(), env);
    Run here = Run.of(files, SAMPLES, Map.of(), "", "ask", "Who has Hannah met?", "--vault", SAMPLES.toString());
    assertThat(engine.run("ask", "Who has Hannah met?")).isEqualTo(new Run(0, here.out(), ""));
    env.put("NEO4J_PASSWORD", "hunter2");
    Handed ours = engine.command("ask", "Who has Hannah met?");
    Handed stranger = new Handed(ours.build(), ours.folder(), ours.arguments(), ours.screen(), env);
    assertThat(RunningEngine.run(stranger, InputStream.nullInputStream())).isEqualTo(new Run(RunningEngine.ALONE, "", ""));
    assertThat(engine.end().code()).isZero();
  }

  private static void assertOneLine(int code, String says, Run run) {
    assertThat(run.err()).contains(says).doesNotContain("\tat ", "hunter2");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  /** The server, which has the samples' graph from one command to the next. */
  private static String samplesServer() {
    if (!server.has("MATCH (vault:Vault {root: '" + SAMPLES + "'}) RETURN vault")) {
      server.clear();
    }
    return server.url();
  }

  private static Path generated(String name, int notes) throws IOException {
    Path vault = temp.resolve(name);
    GeneratedVault.write(vault, notes);
    return vault;
  }

  private static Map<String, String> on(String url) {
    Map<String, String> environment = new HashMap<>(server.environment());
    environment.put("NEO4J_URI", url);
    return environment;
  }

  private static Run run(Map<String, String> more, String... words) {
    Map<String, String> environment = new HashMap<>(Map.of("KITH_HOME", temp.resolve("home").toString()));
    environment.putAll(more);
    return Run.of(new LiveVaults(), SAMPLES, environment, "", words);
  }

  private static List<String> dump(Path vault, String store) {
    Map<String, String> environment = new HashMap<>(server.environment());
    environment.put("KITH_HOME", temp.resolve("dumped").toString());
    Request request = new Request(vault, Optional.of(store), Refresh.CHANGES, environment, "test", Progress.NONE);
    try (OpenVault open = new LiveVaults().open(request)) {
      return Dump.of(open.graph()).lines().toList();
    }
  }
}
