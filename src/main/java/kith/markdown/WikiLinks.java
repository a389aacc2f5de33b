package kith.markdown;

import java.util.Optional;
import kith.note.Link;

/** Finds {@code [[…]]}: the inner pair of nested ones, on one line, a single {@code ]} allowed inside (Obsidian: links). */
final class WikiLinks {

  private WikiLinks() {}

  /**
   * The position after {@code ]]} of a link that opens at a position, or -1; the search stops at another {@code [[}.
   *
   * <p>{@code [[[Draft] of it]]} opens at its first pair: a target may begin with a bracket.
   */
  static int end(String text, int open, int limit) {
    for (int i = open + 2; i + 1 < limit; i++) {
      char c = text.charAt(i);
      if (c == ']' && text.charAt(i + 1) == ']') {
        return i + 2;
      }
      if (c == '[' && text.charAt(i - 1) == '[' && i > open + 2) {
        return -1;
      }
    }
    return -1;
  }

  /** A property's text that is exactly one link, such as {@code [[Ann|A.]]}; Markdown links are text there, for Obsidian. */
  static Optional<FoundLink> only(String text) {
    InlineScanner scanner = new InlineScanner(text, false);
    scanner.scan();
    return scanner.links().size() == 1
        ? scanner.links().stream().filter(link -> !link.embed() && link.form() == Link.Form.WIKI && isWhole(link, text)).findFirst()
        : Optional.empty();
  }

  private static boolean isWhole(FoundLink link, String text) {
    return link.start() == 0 && link.end() == text.length();
  }

  static FoundLink found(String text, int open, int end, boolean embed) {
    String inside = text.substring(open + 2, end - 2);
    return new FoundLink(open - (embed ? 1 : 0), end, embed, Link.Form.WIKI, Target.ofWiki(inside));
  }
}
