package kith.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notes as resources: nothing but what Kith reads as a note can be had. */
final class Notes {

  static final String MARKDOWN = "text/markdown";
  private static final int MOST_COMPLETIONS = 100;

  private final House house;

  Notes(House house) {
    this.house = house;
  }

  Optional<TextResourceContents> note(String path) {
    return house.text(path).map(text -> TextResourceContents.builder(NoteAddress.of(path), text).mimeType(MARKDOWN).build());
  }

  SyncResourceTemplateSpecification template() {
    ResourceTemplate template = ResourceTemplate.builder(NoteAddress.TEMPLATE, "note")
        .title("A note")
        .description("The Markdown of a note, by the path that answers name it by, such as kith:///Meetings/2025-11-06%20-%20Review.md")
        .mimeType(MARKDOWN)
        .build();
    return new SyncResourceTemplateSpecification(template, (exchange, request) -> read(request.uri()));
  }

  private ReadResourceResult read(String address) {
    return note(NoteAddress.path(address))
        .map(note -> ReadResourceResult.builder(List.of(note)).build())
        .orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(address));
  }

  SyncCompletionSpecification completion() {
    return new SyncCompletionSpecification(
        new ResourceReference(NoteAddress.TEMPLATE), (exchange, request) -> complete(request.argument().value()));
  }

  private CompleteResult complete(String typed) {
    List<String> paths = house.notes().stream().filter(path -> folded(path).contains(folded(typed))).sorted().toList();
    List<String> shown = paths.stream().limit(MOST_COMPLETIONS).toList();
    return new CompleteResult(new CompleteCompletion(shown, paths.size(), paths.size() > shown.size()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
