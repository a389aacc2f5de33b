package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kith.cli.Vaults.Refresh;
import kith.graph.QueryFailed;
import kith.graph.QueryRefused;
import kith.graph.StoreUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line without a graph: what is asked of the rest of the house, and what its failures come to. */
class KithTest {

  @TempDir private Path folder;
  private final Broken house = new Broken();

  @BeforeEach
  void makeVault() throws IOException {
    Files.createDirectories(folder.resolve("vault/.obsidian"));
    Files.createDirectories(folder.resolve("vault/a/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "show", "questions", "check", "cypher", "export", "shell", "index", "browse", "serve", "watch", "engine", "store", "completion"})
  void everyCommandHasHelp(String command) {
    Run run = run("help", command);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: kith " + command);
    assertThat(run("help").out()).contains("  " + command);
    assertThat(run(command, "--help").out()).contains("Usage: kith " + command);
  }

  @Test
  void theHelpOfACommandIsAnOptionToo() {
    assertThat(run("ask", "--help").out()).contains("Usage: kith ask").contains("\"evidence\":[{\"path\",\"line\"}]");
  }

  @Test
  void saysWhichKithItIs() {
    assertThat(run("--version").out()).startsWith("kith ").contains(", Java " + Runtime.version());
  }

  @Test
  void withoutACommandThereIsHelpAndAComplaint() {
    Run run = run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: kith");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wrongUsageIs2() {
    assertThat(run("aks", "who?").code()).isEqualTo(2);
    assertThat(run("ask").code()).isEqualTo(2);
    assertThat(run("ask", "who?", "--format", "xml").err()).contains("xml");
    assertThat(run("ask", "who?", "--colour").code()).isEqualTo(2);
  }

  @Test
  void theVaultIsTheOneNamedElseTheVariablesElseTheNearestAbove() {
    run("index", "--vault", "vault");
    Run.of(house, folder, Map.of("KITH_VAULT", folder.resolve("vault").toString()), "", "index");
    Run.of(house, folder.resolve("vault/a/b"), "index");
    assertThat(house.requests).extracting(Vaults.Request::root).hasSize(3).containsOnly(folder.resolve("vault"));
  }

  @Test
  void withoutAVaultKithSaysWhatToDo() {
    Run run = run("ask", "who?");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--vault").contains("KITH_VAULT").hasLineCount(1);
    assertThat(run("ask", "who?", "--vault", "nowhere").err()).isEqualToIgnoringNewLines("There is no folder nowhere.");
  }

  @Test
  void optionsReachTheOpener() {
    run("index", "--vault", "vault", "--rebuild", "--store", "/else");
    run("ask", "who?", "--vault", "vault", "--no-refresh");
    assertThat(house.requests).extracting(Vaults.Request::refresh).containsExactly(Refresh.REBUILD, Refresh.NONE);
    assertThat(house.requests).extracting(Vaults.Request::command).containsExactly("kith index", "kith ask");
    assertThat(house.requests).extracting(Vaults.Request::store).containsExactly(Optional.of("/else"), Optional.empty());
  }

  @Test
  void failuresAreOneLineAndACode() {
    assertFails(new QueryRefused("It would write."), 1, "It would write.");
    assertFails(new QueryFailed("Line 1: no.", new RuntimeException()), 2, "Line 1: no.");
    assertFails(StoreUnavailable.outOfReach("Kith 12 has it.", new RuntimeException()), 3, "Kith 12 has it.");
    assertFails(new IllegalStateException("bug"), 3, "Kith stumbled: bug (--verbose shows where)");
  }

  @Test
  void theStackTraceIsForVerbose() {
    house.failure = new IllegalStateException("bug");
    assertThat(run("index", "--vault", "vault", "--verbose").err()).contains("Kith stumbled: bug").contains("\tat kith.cli.");
  }

  @Test
  void aMistakeInTheSettingsIs2() throws IOException {
    Files.writeString(folder.resolve("vault/kith.yml"), "question: x\n");
    Run run = run("questions", "--vault", "vault");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualToIgnoringNewLines("kith.yml:1:1: unknown key 'question': did you mean 'questions'?");
  }

  @Test
  void questionsAreListedWithoutAGraph() throws IOException {
    Files.writeString(folder.resolve("vault/kith.yml"), "questions: own\n");
    Files.createDirectories(folder.resolve("vault/own"));
    Files.writeString(folder.resolve("vault/own/mine.cypher"), "// What is mine?\n// Mine.\n// ask: what is mine\nRETURN 1 AS one, [] AS evidence\n");
    Files.writeString(folder.resolve("vault/own/bad.cypher"), "// What?\n// ask: what [is\nRETURN 1 AS one\n");
    Run run = run("questions", "--vault", "vault", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"name\" : \"who-met\"").contains("\"file\" : \"own/mine.cypher\"").contains("\"what is mine\"");
    assertThat(run.err()).startsWith("own/bad.cypher:2:9: ");
    assertThat(run("questions").out()).startsWith("Decisions\n  decisions ").contains("Who has PERSON met?\n").doesNotContain("mine");
    assertThat(run("questions", "--vault", "vault").out()).contains("Your own\n  mine ").contains("What is mine? (yours)\n");
    assertThat(house.requests).isEmpty();
  }

  @Test
  void aQuestionsFormsAreListed() throws IOException {
    Files.writeString(folder.resolve("vault/kith.yml"), "questions: own\n");
    Files.createDirectories(folder.resolve("vault/own"));
    Files.writeString(folder.resolve("vault/own/who-met.cypher"), "// Whom?\n// Mine.\n// about: people\n// ask: whom [now]\nRETURN 1 AS one\n");
    assertThat(run("questions", "who-met").out()).startsWith("Who has PERSON met?\n").contains("{person}", "A time may be added");
    assertThat(run("questions", "who-met", "--vault", "vault").out()).isEqualTo("""
        Whom? (yours, in place of Kith's)
        Mine.

        Its forms, where a|b is either word and [a] may be missing:
          whom [now]

        The query is in own/who-met.cypher.
        """);
    Run unknown = run("questions", "who-mat");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).isEqualToIgnoringNewLines("There is no question called who-mat: 'kith questions' lists them.");
  }

  @Test
  void storesAreListedAndRemoved() {
    house.stored.add(new Vaults.Stored(folder.resolve("vault"), folder.resolve("data/1"), 1_500_000, Instant.EPOCH, true, ""));
    house.stored.add(new Vaults.Stored(folder.resolve("vault"), folder.resolve("data/2"), 1, Instant.EPOCH, true, "bolt://there:7687"));
    assertThat(run("store", "list", "--format", "csv").out())
        .isEqualTo(
            "vault,exists,directory,megabytes,used,server\r\n"
                + folder.resolve("vault") + ",true," + folder.resolve("data/1") + ",2,1970-01-01T00:00:00Z,\r\n"
                + folder.resolve("vault") + ",true," + folder.resolve("data/2") + ",1,1970-01-01T00:00:00Z,bolt://there:7687\r\n");
    assertThat(run("store", "remove", "nowhere").code()).isEqualTo(2);
    assertThat(house.stored).hasSize(2);
    assertThat(run("store", "remove", "vault").out()).contains("Removed the graph of", "its graph is still in the Neo4j at bolt://there:7687.");
    assertThat(house.stored).isEmpty();
    assertThat(run("store", "list", "--format", "json").out().replaceAll("\\s", "")).isEqualTo("{\"stores\":[]}");
  }

  @Test
  void completionKnowsEveryCommand() {
    assertThat(run("completion").out()).contains("complete -F").contains("ask").contains("--no-refresh").contains("questions");
  }

  @Test
  void theScreenIsWhatTheLauncherSays() {
    Properties properties = new Properties();
    assertThat(Screen.of(properties)).isEqualTo(new Screen(false, false, false, 100));
    properties.setProperty("kith.terminal", "true");
    assertThat(Screen.of(properties).interactive()).isFalse();
    properties.setProperty("kith.terminal.in", "true");
    assertThat(Screen.of(properties).interactive()).isTrue();
    properties.setProperty("kith.columns", "132");
    assertThat(Screen.of(properties)).isEqualTo(new Screen(true, true, false, 132));
    assertThat(Screen.of(properties).page(Map.of()).colour()).isTrue();
    assertThat(Screen.of(properties).page(Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(Screen.of(properties).page(Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(Screen.of(properties).linking(Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(Screen.of(properties).linking(Map.of("TERM", "dumb"))).isFalse();
    properties.setProperty("kith.columns", "wide");
    assertThat(Screen.of(properties).columns()).isEqualTo(100);
  }

  private void assertFails(RuntimeException failure, int code, String line) {
    house.failure = failure;
    Run run = run("index", "--vault", "vault");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEqualToIgnoringNewLines(line);
    assertThat(run.out()).isEmpty();
  }

  private Run run(String... args) {
    return Run.of(house, folder, args);
  }

  /** Notes what it is asked for, and fails. */
  private static final class Broken implements Vaults {

    private final List<Request> requests = new ArrayList<>();
    private final List<Stored> stored = new ArrayList<>();
    private RuntimeException failure = new IllegalStateException("not today");

    @Override
    public OpenVault open(Request request) {
      requests.add(request);
      throw failure;
    }

    @Override
    public ServedVault serve(Request request, Doors doors) {
      requests.add(request);
      throw failure;
    }

    @Override
    public List<Stored> stores(Map<String, String> env) {
      return List.copyOf(stored);
    }

    @Override
    public Path history(Map<String, String> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Stored one, Map<String, String> env, String command) {
      stored.remove(one);
    }
  }
}
