package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;

/** The sample vault in Neo4j Browser: started, looked at as a person does, and ended. */
class BrowseIT {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final Pattern QUERY = Pattern.compile("data-populate=\"([^\"]*)\"");

  @TempDir private static Path home;
  private static Served browsing;
  private static String taken;

  @BeforeAll
  static void browse() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      taken = String.valueOf(socket.getLocalPort());
      browsing = Served.start(SAMPLES, home, "browse", "--no-open", "--port", taken, "--bolt-port", "0");
    }
  }

  @AfterAll
  static void endsCleanlyAndTheNextCommandOpensTheStore() throws Exception {
    assertThat(browsing.end()).isZero();
    assertThat(browsing.err()).contains("Ended.");
    Run after = run("ask", "Who has Hannah met?");
    assertThat(after.code()).isZero();
    assertThat(after.out()).contains("Elena Kovalenko");
    assertThat(after.err()).as("the same store").doesNotContain("anew");
  }

  @Test
  void saysWhereAndWhoAndThatAPortIsTaken() {
    assertThat(browsing.said("Neo4j Browser")).startsWith("http://127.0.0.1:").endsWith("/browser/");
    assertThat(browsing.said("Bolt")).startsWith("bolt://127.0.0.1:");
    assertThat(browsing.said("User")).isEqualTo("kith");
    assertThat(browsing.err()).contains("Port " + taken + " is taken: it is " + browsing.said("Neo4j Browser"));
  }

  /** One in five, as they stand in the guide; each question runs in a test of the catalogue. */
  @Test
  void theQueriesOfTheGuideRun() throws Exception {
    try (Driver driver = GraphDatabase.driver(browsing.said("Bolt"), AuthTokens.basic("kith", browsing.said("Password")),
            Config.builder().withLogging(Logging.none()).build());
        Session session = driver.session()) {
      String command = session.run("CALL dbms.clientConfig() YIELD name, value WITH * WHERE name = 'browser.post_connect_cmd' RETURN value").single().get(0).asString();
      List<String> queries = queries(page(command.replaceFirst(".*play (\\S+);.*", "$1")));
      assertThat(queries).hasSizeGreaterThan(Files.list(Path.of("cypher/questions")).toList().size());
      List<String> tried = IntStream.range(0, queries.size()).filter(i -> i % 5 == 0).mapToObj(queries::get).toList();
      List<Integer> sizes = tried.stream().map(query -> session.run(query).list().size()).toList();
      assertThat(sizes.stream().filter(size -> size > 0)).as("answers of %s", sizes).hasSizeGreaterThan(tried.size() * 2 / 3);
      assertThat(page(command.replaceFirst(".*style (\\S+)", "$1"))).contains("node.Person {", "caption: \"{name}\"");
    }
  }

  @Test
  void inChromiumSomebodySignsInAndClicksAndSeesNodesAndNothingLeaves() throws Exception {
    Optional<Path> executable = Chromium.find();
    assumeThat(executable).as("no Chromium on the PATH: skipped").isPresent();
    try (Chromium chromium = Chromium.start(executable.get(), home.resolve("chromium"))) {
      chromium.page().goTo(browsing.said("Neo4j Browser") + "?dbms=" + browsing.said("Bolt").replace("://", "://kith@"));
      chromium.await("input[type=password]");
      chromium.page().type("input[type=password]", browsing.said("Password"));
      chromium.page().keyboard().press("Enter");
      chromium.await("a[data-populate]");
      click(chromium, "Who met whom");
      assertThat(captions(chromium)).anyMatch(caption -> caption.contains("Hannah"));
      assertThat(colours(chromium)).contains("#3B7DD8");
      assertThat(chromium.outside()).isEmpty();
      assertThat(chromium.blocked()).as("it tries").isNotEmpty();
      chromium.page().goTo("about:blank");
      chromium.evaluate("() => fetch('http://outside.example/').catch(refused => 0)");
      assertThat(chromium.outside()).as("a request that leaves is seen").isNotEmpty();
    }
  }

  private static void click(Chromium chromium, String sentence) throws Exception {
    chromium.evaluate("text => [...document.querySelectorAll('a[data-populate]')].find(a => a.textContent.includes(text)).click()", sentence);
    chromium.await("[data-testid='editor-Run']");
    Thread.sleep(500); // The editor takes the text a moment after the click.
    chromium.evaluate("() => document.querySelector('[data-testid=\"editor-Run\"]').click()");
    chromium.await("g.node text");
  }

  private static List<String> captions(Chromium chromium) throws Exception {
    return List.of(String.valueOf(chromium.evaluate("() => [...document.querySelectorAll('g.node')].map(n => n.textContent).join('|')")).split("\\|"));
  }

  private static String colours(Chromium chromium) throws Exception {
    return String.valueOf(chromium.evaluate("() => [...document.querySelectorAll('g.node circle')].map(c => c.getAttribute('fill')).join(' ')"));
  }

  private static List<String> queries(String guide) {
    return QUERY.matcher(guide).results()
        .map(found -> found.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .toList();
  }

  private static String page(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
  }

  private static Run run(String... words) {
    return Run.of(new LiveVaults(), SAMPLES, Map.of("KITH_HOME", home.toString()), "", words);
  }
}
