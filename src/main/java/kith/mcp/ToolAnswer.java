package kith.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.mcp.House.Reply;
import org.jspecify.annotations.Nullable;

/** What came of a command, told to an assistant: the answer as it is, the notes behind it, or why there is none. */
final class ToolAnswer {

  private static final int LONGEST = 100_000;
  private static final int MOST_LINKS = 10;
  private static final Set<String> PLACES = Set.of("path", "note");

  private final McpJsonMapper json;
  private final House house;

  ToolAnswer(McpJsonMapper json, House house) {
    this.json = json;
    this.house = house;
  }

  CallToolResult of(Reply reply) {
    if (reply.answer().isBlank()) {
      return text(reply.remarks().strip(), !reply.done());
    }
    Object answer = read(reply.answer());
    String text = written(answer);
    if (text.length() > LONGEST) {
      return text("The answer has " + text.length() + " characters, and " + LONGEST
          + " are the most that are given: ask for less, by a period, a name, or LIMIT in a query.", true);
    }
    CallToolResult.Builder result = CallToolResult.builder().addTextContent(text).structuredContent(answer).isError(!reply.done());
    if (!reply.remarks().isBlank()) {
      result.addTextContent(reply.remarks().strip());
    }
    links(answer).forEach(result::addContent);
    return result.build();
  }

  static CallToolResult text(String text, boolean error) {
    return CallToolResult.builder().addTextContent(text).isError(error).build();
  }

  Object read(String text) {
    try {
      return json.readValue(text, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the white space that is for people. */
  private String written(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ResourceLink> links(Object answer) {
    Set<String> paths = new LinkedHashSet<>();
    collect(answer, paths);
    paths.retainAll(house.notes());
    return paths.stream().limit(MOST_LINKS).map(ToolAnswer::link).toList();
  }

  private static void collect(@Nullable Object value, Set<String> paths) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> {
        if (PLACES.contains(name) && each instanceof String path) {
          paths.add(path);
        }
        collect(each, paths);
      });
    } else if (value instanceof Collection<?> list) {
      list.forEach(each -> collect(each, paths));
    }
  }

  private static ResourceLink link(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return ResourceLink.builder().uri(NoteAddress.of(path)).name(name).mimeType(Notes.MARKDOWN).build();
  }
}
