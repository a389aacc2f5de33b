package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kith.index.NoteChange.What;
import kith.note.Problem;
import kith.question.SmallStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a small graph: what is printed where, and the exit code. */
class CommandsIT {

  @TempDir private static Path directory;
  private final SmallHouse house = new SmallHouse(directory.resolve("history"), SmallStore::opened);

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
        "\n\nElena Núñez has no open task.\nLooked through 5 notes with 6 meetings, 4 tasks and 5 decisions.\n");
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

  private Run run(String... args) {
    return Run.of(house, directory.resolve("vault"), args);
  }
}
