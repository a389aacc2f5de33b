package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.config.Settings;
import kith.config.Settings.Owner;
import kith.config.Words;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Changes;
import kith.index.NoteChange;
import kith.index.NoteChange.What;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;
import kith.note.Problem;
import kith.question.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a small graph: what is printed where, and the exit code. */
class CommandsIT {

  @TempDir private static Path directory;
  private static GraphStore graph;
  private final House house = new House();

  @BeforeAll
  static void fill() throws Exception {
    graph = EmbeddedGraphStore.open(Files.createDirectory(directory.resolve("store")));
    SmallGraph.fill(graph);
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @BeforeEach
  void makeVault() throws Exception {
    Files.createDirectories(directory.resolve("vault/.obsidian"));
  }

  @Test
  void askAnswers() {
    Run run = run("ask", "Who has Elena met since October?", "--today", "2026-01-15");
    assertThat(run).isEqualTo(new Run(0, """
        Who has Elena Núñez met, since 2025-10-01

         PERSON          MEETINGS  FIRST       LAST
         Aaron Chaisson         1  2025-11-20  2025-11-20

        From 1 place in the notes:
          Meetings/2025-11-20 Weekly Inference Sync.md:1
        """, ""));
  }

  @Test
  void askTakesAQuestionWithoutQuotes() {
    assertThat(run("ask", "Where", "does", "Elena", "work?").out()).contains("CoreWeave");
  }

  @Test
  void anEmptyAnswerIsDone() {
    Run run = run("ask", "What are Elena's open tasks?");
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith(
        "\n\nElena Núñez has no open task.\nLooked through 5 notes with 5 meetings, 4 tasks and 2 decisions.\n");
  }

  @Test
  void refusalsAre1AndGoToStderr() {
    assertThat(run("ask", "Who has Jason met?"))
        .isEqualTo(new Run(1, "", "I don't know who 'Jason' is: Jason Wu or Jason Vallery?\n"));
    Run unknown = run("ask", "How tall is Elena?");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err().lines()).hasSize(4).first().asString().startsWith("I don't understand 'tall'.");
  }

  @Test
  void refusalsAreJsonForPrograms() {
    Run run = run("ask", "Who has Jason met?", "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s*\\n\\s*", "")).isEqualTo(
        "{\"question\" : \"Who has Jason met?\",\"error\" : {\"kind\" : \"ambiguous-name\","
            + "\"message\" : \"I don't know who 'Jason' is: Jason Wu or Jason Vallery?\","
            + "\"candidates\" : [ \"Jason Wu\", \"Jason Vallery\" ]}}");
  }

  @Test
  void aUsersOwnQuestionIsAsked() throws Exception {
    Files.createDirectories(directory.resolve("vault/own"));
    Files.writeString(directory.resolve("vault/own/name-of.cypher"), """
        // What is {person} called?
        // The name.
        //
        // ask: what is {person} called
        // parameter: person is a person
        // :param person => 'x'
        MATCH (p:Entity {id: $person})
        RETURN p.name AS name,
          [] AS evidence
        ORDER BY name
        """);
    assertThat(run("ask", "what is elena called?", "--format", "csv").out()).isEqualTo("name\r\nElena Núñez\r\n");
  }

  @Test
  void showPrintsACard() {
    assertThat(run("show", "Glenn").out()).startsWith("""
        Glenn Lockwood
          kind: person
          aliases: Lockwood, Glenn
          note: People/Glenn Lockwood.md
          organisations: NVIDIA
          meetings: 3

        met (3)
         PERSON          MEETINGS  FIRST       LAST
         Aaron Chaisson         2  2025-10-01  2025-11-06
        """).contains("Measure checkpoints");
    assertThat(run("show", "jason").code()).isEqualTo(1);
    assertThat(run("show", "KV Cache", "--format", "json").out()).contains("\"kind\" : \"topic\"").contains("\"decision\" : \"Show KV cache");
    assertThat(run("show", "CoreWeave", "--format", "markdown").out()).startsWith("# CoreWeave\n").contains("## people");
    assertThat(run("show", "Review summit slides", "--format", "csv").out()).startsWith("name,kind,note,date,");
  }

  @Test
  void cypherReads() {
    Run run = run("cypher", "MATCH (p:Person) WHERE p.name STARTS WITH $start RETURN p.name AS name ORDER BY name", "-p", "start=Jason", "--format", "csv");
    assertThat(run).isEqualTo(new Run(0, "name\r\nJason Vallery\r\nJason Wu\r\n", ""));
    assertThat(run("cypher", "RETURN $a + 1 AS a, $b AS b, $c AS c", "-p", "a=2", "-p", "b='2'", "-p", "c=2025-11-06", "--format", "json").out().replaceAll("\\s", ""))
        .isEqualTo("{\"columns\":[\"a\",\"b\",\"c\"],\"rows\":[{\"a\":3,\"b\":\"2\",\"c\":\"2025-11-06\"}]}");
  }

  @Test
  void cypherIsReadFromStdin() {
    assertThat(Run.of(house, directory.resolve("vault"), Map.of(), "RETURN 1 AS one", "cypher", "-", "--format", "csv").out())
        .isEqualTo("one\r\n1\r\n");
  }

  @Test
  void cypherThatWritesIs1AndWrongCypherIs2() {
    assertThat(run("cypher", "CREATE (n:Note) RETURN n AS n").code()).isEqualTo(1);
    Run wrong = run("cypher", "MTCH (n) RETURN n AS n");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("MTCH").doesNotContain("\tat ");
  }

  @Test
  void indexSaysWhatItDid() {
    assertThat(run("index").out()).isEqualTo("5 notes: 2 added, 0 changed, 1 renamed, 0 removed.\n");
    assertThat(run("index", "--format", "json").out().replaceAll("\\s", ""))
        .isEqualTo("{\"notes\":5,\"added\":2,\"changed\":0,\"renamed\":1,\"removed\":0}");
  }

  @Test
  void problemsGoToStderrAndChangeNothing() {
    for (int line = 1; line <= 7; line++) {
      house.problems.add(new Problem("a.md", line, 2, "odd\u001B"));
    }
    Run run = run("ask", "Where does Elena work?");
    assertThat(run.code()).isZero();
    assertThat(run.err().lines()).hasSize(6).startsWith("a.md:1:2: odd").endsWith("2 more problems in the notes: 'kith check' lists them.");
  }

  @Test
  void checkIs1IfThereIsAnything() {
    assertThat(run("check")).isEqualTo(new Run(0, "Nothing to mend.\n", ""));
    house.findings.add(finding(Group.AMBIGUOUS_LINK, "[[B]] is two notes", new Place("a.md", 3, 4, "")));
    house.problems.add(new Problem("a.md", 1, 1, "is told once"));
    assertThat(run("check")).isEqualTo(new Run(1, """
        Links that several notes answer to: 1
        Obsidian takes B.md; Kith does too.
          [[B]] is two notes
                a.md:3:4

        1 finding, at 1 place.
        """, ""));
    assertThat(run("check", "--format", "json").out().replaceAll("\\s", "")).isEqualTo(
        "{\"findings\":[{\"group\":\"ambiguous-link\",\"path\":\"a.md\",\"line\":3,\"column\":4,\"message\":\"[[B]]istwonotes\","
            + "\"obsidian\":\"takesB.md\",\"kith\":\"doestoo\",\"times\":1,\"places\":[{\"path\":\"a.md\",\"line\":3,\"column\":4}]}]}");
  }

  @Test
  void checkTellsOnceWhatStandsInManyPlaces() {
    house.findings.add(
        finding(Group.MISSING_NOTE, "the folder Files/ is not there, nor what is looked for in it",
            IntStream.rangeClosed(1, 5).mapToObj(line -> new Place("a.md", line, 1, "[[Files/" + line + ".png]]")).toArray(Place[]::new)));
    assertThat(run("check").out()).isEqualTo("""
        Links to notes and files that aren't there: 1, at 5 places
        Obsidian takes B.md; Kith does too.
          the folder Files/ is not there, nor what is looked for in it (5 times)
                a.md:1:1  [[Files/1.png]]
                a.md:2:1  [[Files/2.png]]
                a.md:3:1  [[Files/3.png]]
                and 2 more

        1 finding, at 5 places.
        """);
    assertThat(run("check", "--all").out()).contains("a.md:5:1  [[Files/5.png]]").doesNotContain("more");
    assertThat(run("check", "--format", "csv").out().lines()).hasSize(6).contains("missing-note,a.md,5,1,\"the folder Files/ is not there, nor what is looked for in it\",[[Files/5.png]],takes B.md,does too");
  }

  @Test
  void checkCutsALongGroupUnlessAllIsWanted() {
    for (int i = 1; i <= 13; i++) {
      house.findings.add(finding(Group.MISSING_NOTE, "[[B" + i + "]] is not there", new Place("a.md", i, 1, "")));
    }
    house.findings.add(finding(Group.NO_NOTE, "[[C]]", new Place("a.md", 20, 1, "")));
    assertThat(run("check").out()).contains(": 13", "a.md:10:1", "  and 3 more: 'kith check --only missing-note --all' shows them.\n").doesNotContain("a.md:11:1");
    assertThat(run("check", "--only", "missing-note", "--all").out()).contains("a.md:13:1").doesNotContain("more", "[[C]]");
    assertThat(run("check", "--only", "lost").err()).contains("'lost' is none of unreadable, damaged-text");
  }

  private static Finding finding(Group group, String message, Place... places) {
    return new Finding(group, message, "takes B.md", "does too", List.of(places));
  }

  private Run run(String... args) {
    return Run.of(house, directory.resolve("vault"), args);
  }

  /** Opens the small graph, whatever the vault. */
  private static final class House implements Vaults {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public OpenVault open(Request request) {
      return new SmallVault(request.root(), List.copyOf(problems), List.copyOf(findings));
    }

    @Override
    public ServedVault serve(Request request, Doors doors) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Stored> stores(Map<String, String> env) {
      return List.of();
    }

    @Override
    public Path history(Map<String, String> env) {
      return directory.resolve("history");
    }

    @Override
    public void remove(Stored stored, Map<String, String> env, String command) {
      throw new UnsupportedOperationException();
    }
  }

  private record SmallVault(Path root, List<Problem> problems, List<Finding> findings) implements OpenVault {

    @Override
    public Settings settings() {
      Owner owner = new Owner("Max Holt", List.of(), Optional.empty());
      return new Settings(
          Optional.of(owner), Map.of(), Map.of(), Words.DEFAULT, List.of(), Optional.of("own"), false, Optional.empty(),
          Settings.Engine.DEFAULT);
    }

    @Override
    public GraphStore graph() {
      return graph;
    }

    @Override
    public OpenVault refreshed() {
      return this;
    }

    @Override
    public Changes changes() {
      return new Changes(5, List.of(change(What.ADDED, "a.md"), change(What.ADDED, "b.md"), change(What.RENAMED, "c.md")));
    }

    private static NoteChange change(What what, String path) {
      return new NoteChange(what, path, Optional.empty());
    }

    @Override
    public String prose(String path) {
      return "";
    }

    @Override
    public NoteFiles files() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
