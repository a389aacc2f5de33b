package kith.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kith.mcp.House.Reply;

/** The tools: each is a command of Kith, described to an assistant in a file of its own. */
final class Tools {

  private final House house;
  private final McpJsonMapper json;
  private final Notes notes;
  private final ToolAnswer answers;

  Tools(House house, McpJsonMapper json, Notes notes) {
    this.house = house;
    this.json = json;
    this.notes = notes;
    this.answers = new ToolAnswer(json, house);
  }

  List<SyncToolSpecification> all() {
    return List.of(
        command("ask", words -> words.option("today").flag("explain").operands("question")),
        command("show", words -> words.operands("name")),
        command("brief", words -> words.option("for").operands("names")),
        command("related", words -> words.option("limit").flag("already_linked").operands("name")),
        tool("note", this::note),
        command("questions", words -> words.without("name", "--short").operands("name")),
        command("schema", words -> words.operands("")),
        command("cypher", words -> words.parameters("parameters").operands("query")));
  }

  private SyncToolSpecification command(String name, Function<Words, List<String>> words) {
    return tool(name, given -> answers.of(house.run(name, words.apply(new Words(given)))));
  }

  private SyncToolSpecification tool(String name, Function<Map<String, Object>, CallToolResult> work) {
    return SyncToolSpecification.builder()
        .tool(description(name))
        .callHandler((exchange, request) -> work.apply(Objects.requireNonNullElse(request.arguments(), Map.of())))
        .build();
  }

  private Tool description(String name) {
    try (InputStream file = Tools.class.getResourceAsStream(name + ".json")) {
      return json.readValue(Objects.requireNonNull(file, name).readAllBytes(), Tool.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A note by whatever name {@code show} knows it. */
  private CallToolResult note(Map<String, Object> given) {
    Reply shown = house.run("show", new Words(given).operands("name"));
    return shown.done() ? note(String.valueOf(given.get("name")), answers.read(shown.answer())) : answers.of(shown);
  }

  private CallToolResult note(String name, Object card) {
    if (!(card instanceof Map<?, ?> fields && fields.get("note") instanceof String path)) {
      return ToolAnswer.text("There is no note about " + name + " alone: 'show' tells what other notes say.", true);
    }
    return notes.note(path)
        .map(note -> CallToolResult.builder().addContent(EmbeddedResource.builder(note).build()).isError(false).build())
        .orElseGet(() -> ToolAnswer.text("The note " + path + " isn't there, or can't be read.", true));
  }
}
