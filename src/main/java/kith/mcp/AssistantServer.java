package kith.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Serves one assistant, which speaks the Model Context Protocol: a message a line. */
public final class AssistantServer {

  private AssistantServer() {}

  /**
   * Answers until there are no more lines.
   *
   * @param out of the protocol alone
   * @param log what can't be told to the assistant
   */
  public static void serve(Stream<String> lines, PrintWriter out, Consumer<String> log, House house) {
    McpJsonMapper json = McpJsonDefaults.getMapper();
    Notes notes = new Notes(house);
    Conversation conversation = new Conversation(new Wire(out, json), house::cancel, log);
    McpServer.sync(conversation)
        .jsonMapper(json)
        .immediateExecution(true)
        .serverInfo("kith", version())
        .instructions(instructions())
        .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).completions().build())
        .uriTemplateManagerFactory(template -> new NoteAddress())
        .tools(new Tools(house, json, notes).all())
        .resourceTemplates(notes.template())
        .completions(notes.completion())
        .build();
    conversation.run(lines);
  }

  private static String version() {
    return Optional.ofNullable(AssistantServer.class.getPackage().getImplementationVersion()).orElse("unpackaged");
  }

  private static String instructions() {
    try (InputStream file = AssistantServer.class.getResourceAsStream("instructions.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
