package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest.CompleteArgument;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.door.Build;
import kith.door.Handed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kith mcp} as a process, talked to by the SDK's own client. */
class McpIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path directory;
  private static Path vault;
  private static McpSyncClient client;

  @BeforeAll
  static void connect() throws IOException {
    vault = Files.createDirectories(directory.toRealPath().resolve("vault"));
    note("kith.yml", "exclude: [Private]\nme: Ann Lee\n");
    note("Meetings/2025-11-06 - Review.md", """
        ---
        participants: [Ann Lee, Bob Day, Bob Hill]
        ---
        Talked about [[Apollo]] with Bob Day.
        - [ ] Send the plan @Bob Day 📅 2025-11-08
        """);
    note("People/Bob Day.md", "---\ntype: person\ncompany: Acme\n---\nLikes [[Apollo]].\n");
    note("Private/Secret.md", "secret\n");
    note(".hidden/Secret.md", "secret\n");
    note("picture.txt", "no note\n");
    Files.writeString(directory.resolve("outside.md"), "secret\n");
    Files.createSymbolicLink(vault.resolve("Way out.md"), directory.resolve("outside.md"));
    client = McpClient.sync(new StdioClientTransport(server(), McpJsonDefaults.getMapper())).requestTimeout(Duration.ofMinutes(4)).build();
    client.initialize();
  }

  @AfterAll
  static void disconnect() {
    assertThat(client.closeGracefully()).isTrue();
  }

  @Test
  void itSaysWhoItIsAndHowItIsUsed() {
    assertThat(client.getServerInfo().name()).isEqualTo("kith");
    assertThat(client.getServerInstructions()).contains("`ask`", "`schema`", "candidates");
    client.ping();
  }

  @Test
  void eachToolOnlyReadsAndIsDescribedWithAllThatItTakes() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools).extracting(Tool::name)
        .containsExactlyInAnyOrder("ask", "show", "brief", "related", "note", "questions", "schema", "cypher");
    assertThat(tools).allSatisfy(tool -> {
      assertThat(tool.description()).hasSizeGreaterThan(100);
      assertThat(tool.annotations().readOnlyHint()).isTrue();
      assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
      assertThat(((Map<?, ?>) tool.inputSchema().get("properties")).values())
          .allSatisfy(property -> assertThat(((Map<?, ?>) property).keySet().toString()).contains("type", "description"));
    });
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("ask", Map.of("question", "Who has Ann met?"), List.of("ask", "Who has Ann met?")),
        Arguments.of("ask", Map.of("question", "Who has Ann met?", "explain", true, "today", "2025-12-01"), List.of("ask", "--explain", "--today=2025-12-01", "Who has Ann met?")),
        Arguments.of("show", Map.of("name", "Bob Day"), List.of("show", "Bob Day")),
        Arguments.of("brief", Map.of("names", List.of("Bob Day", "Acme"), "for", "2025-12-01"), List.of("brief", "--for=2025-12-01", "Bob Day", "Acme")),
        Arguments.of("related", Map.of("name", "Apollo", "limit", 2, "already_linked", true), List.of("related", "--limit=2", "--already-linked", "Apollo")),
        Arguments.of("questions", Map.of("name", "who-met"), List.of("questions", "who-met")),
        Arguments.of("questions", Map.of(), List.of("questions", "--short")),
        Arguments.of("schema", Map.of(), List.of("schema")),
        Arguments.of("cypher", Map.of("query", "MATCH (m:Meeting) WHERE m.date > $d RETURN m, $n AS n", "parameters", Map.of("d", "2025-01-01", "n", "7")),
            List.of("cypher", "-pd=2025-01-01", "-pn='7'", "MATCH (m:Meeting) WHERE m.date > $d RETURN m, $n AS n")));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aToolAnswersWhatItsCommandDoes(String tool, Map<String, Object> arguments, List<String> words) throws Exception {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as("%s", result).isFalse();
    String[] args = Stream.concat(words.stream(), Stream.of("--format=json", "--vault=" + vault)).toArray(String[]::new);
    JsonNode expected = JSON.readTree(handed(args).out());
    assertThat(JSON.readTree(text(result))).isEqualTo(expected);
    assertThat(JSON.<JsonNode>valueToTree(result.structuredContent())).isEqualTo(expected);
  }

  @Test
  void theNotesBehindAnAnswerAreLinked() {
    CallToolResult result = call("ask", Map.of("question", "Who has Ann met?"));
    List<String> links = result.content().stream().filter(ResourceLink.class::isInstance).map(link -> ((ResourceLink) link).uri()).toList();
    assertThat(links).containsExactly("kith:///Meetings/2025-11-06%20-%20Review.md");
    assertThat(read(links.get(0))).startsWith("---\nparticipants:");
  }

  @Test
  void aRefusalIsAnErrorWithCandidates() throws Exception {
    CallToolResult result = call("ask", Map.of("question", "When did I last see Bob?"));
    assertThat(result.isError()).isTrue();
    assertThat(JSON.readTree(text(result)).at("/error/kind").asText()).isEqualTo("ambiguous-name");
    assertThat(JSON.readTree(text(result)).at("/error/candidates")).extracting(JsonNode::asText).containsExactlyInAnyOrder("Bob Day", "Bob Hill");
    assertThat(call("show", Map.of("name", "Bob Dai")).isError()).isTrue();
    assertThat(call("note", Map.of("name", "Bob")).isError()).isTrue();
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(error("cypher", Map.of("query", "CREATE (n:Note)"))).contains("Only reading");
    assertThat(error("cypher", Map.of("query", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"))).isNotEmpty().doesNotContain("root:");
    assertThat(error("cypher", Map.of("query", "RETURN"))).contains("line 1");
    assertThat(error("cypher", Map.of("query", "UNWIND range(1, 100000) AS n RETURN n"))).contains("ask for less");
    assertThat(error("ask", Map.of("query", "Who has Ann met?"))).contains("question");
    assertThat(error("ask", Map.of("question", "@/etc/passwd"))).doesNotContain("root:");
    assertThat(error("note", Map.of("name", "Acme"))).contains("no note about Acme");
  }

  @Test
  void anEditIsInTheNextAnswer() throws IOException {
    assertThat(call("show", Map.of("name", "Cleo Dorn")).isError()).isTrue();
    note("Meetings/2025-12-01 - Plan.md", "---\nparticipants: [Cleo Dorn, Ann Lee]\n---\n");
    assertThat(text(call("show", Map.of("name", "Cleo Dorn")))).contains("2025-12-01 - Plan.md");
    Files.delete(vault.resolve("Meetings/2025-12-01 - Plan.md"));
    assertThat(call("show", Map.of("name", "Cleo Dorn")).isError()).isTrue();
  }

  @Test
  void otherCommandsAreHandedToIt() {
    assertThat(call("show", Map.of("name", "Bob Day")).isError()).isFalse();
    Run other = handed("show", "Bob Day", "--vault=" + vault);
    assertThat(other.code()).as(other.err()).isZero();
    assertThat(other.err()).isEmpty();
  }

  @Test
  void aNoteIsAResource() {
    assertThat(client.listResourceTemplates().resourceTemplates()).extracting(each -> each.uriTemplate()).containsExactly("kith:///{+path}");
    CallToolResult result = call("note", Map.of("name", "Bob Day"));
    TextResourceContents note = (TextResourceContents) ((EmbeddedResource) result.content().get(0)).resource();
    assertThat(note.uri()).isEqualTo("kith:///People/Bob%20Day.md");
    assertThat(note.text()).contains("Likes [[Apollo]]").isEqualTo(read(note.uri()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "kith:///../outside.md", "kith:///%2e%2e/outside.md", "kith:///Way%20out.md", "kith:///Private/Secret.md", "kith:///.hidden/Secret.md",
    "kith:///picture.txt", "kith:///kith.yml", "kith:///Meetings/../../outside.md", "kith:////etc/passwd", "file:///etc/passwd", "kith:///"})
  void nothingButNotesCanBeRead(String address) {
    assertThatThrownBy(() -> read(address)).isInstanceOf(McpError.class).hasMessageNotContaining("secret");
  }

  @Test
  void pathsOfNotesAreCompleted() {
    CompleteRequest request =
        CompleteRequest.builder(new ResourceReference("kith:///{+path}"), new CompleteArgument("path", "review")).build();
    assertThat(client.completeCompletion(request).completion().values()).containsExactly("Meetings/2025-11-06 - Review.md");
  }

  @Test
  void allThatWasAskedBeforeTheEndIsAnsweredAndNothingElseIsPrinted() throws Exception {
    Process process = new ProcessBuilder(command()).redirectError(directory.resolve("raw.err").toFile()).start();
    process.getOutputStream().write(String.join("\n",
        "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'protocolVersion':'2025-06-18','capabilities':{},'clientInfo':{'name':'raw','version':'1'}}}",
        "no message",
        "{'jsonrpc':'2.0','id':'endless','method':'tools/call','params':{'name':'cypher','arguments':{'query':'UNWIND range(1, 1000000000000) AS n RETURN count(n)'}}}",
        "{'jsonrpc':'2.0','id':3,'method':'ping'}",
        "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':'endless'}}",
        "{'jsonrpc':'2.0','id':4,'method':'tools/call','params':{'name':'show','arguments':{'name':'Bob Day'}}}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    List<JsonNode> answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().map(McpIT::json).toList();
    assertThat(process.waitFor()).isZero();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.get("jsonrpc").asText()).isEqualTo("2.0"));
    assertThat(answers).extracting(answer -> answer.get("id").asText()).contains("1", "3").endsWith("4");
    assertThat(answers.get(answers.size() - 1).at("/result/isError").asBoolean()).isFalse();
    assertThat(directory.resolve("raw.err")).content().startsWith("This is no message of the Model Context Protocol").hasLineCount(1);
  }

  /** What a command prints that is handed to the assistant's Kith. */
  private static Run handed(String... args) {
    call("questions", Map.of()); // The first call opens the graph.
    Map<String, String> env = Map.of("KITH_HOME", directory.resolve("home").toString());
    return RunningEngine.run(new Handed(Build.here(), vault.toString(), List.of(args), Map.of(), env), InputStream.nullInputStream());
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("not of the protocol: " + line, e);
    }
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String error(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as("%s", result).isTrue();
    return text(result);
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  private static String read(String address) {
    return ((TextResourceContents) client.readResource(ReadResourceRequest.builder(address).build()).contents().get(0)).text();
  }

  private static ServerParameters server() {
    List<String> words = command();
    return ServerParameters.builder(words.get(0)).args(words.subList(1, words.size())).build();
  }

  /** The command as the launcher starts it, with its store in a folder of its own. */
  private static List<String> command() {
    return List.of(
        "env", "KITH_HOME=" + directory.resolve("home"), Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        "kith.cli.Kith", "mcp", "--vault", vault.toString());
  }

  private static void note(String path, String text) throws IOException {
    Files.createDirectories(vault.resolve(path).getParent());
    Files.writeString(vault.resolve(path), text);
  }
}
