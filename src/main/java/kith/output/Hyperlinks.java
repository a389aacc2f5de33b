package kith.output;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes notes clickable on a terminal, by the escape sequence OSC 8 that most of them know and the others pass over.
 *
 * @param target where a click leads
 * @param root the vault's folder
 */
public record Hyperlinks(Target target, Path root) {

  /** For output that isn't on a terminal. */
  public static final Hyperlinks NONE = new Hyperlinks(Target.NONE, Path.of(""));

  private static final String START = "\u001B]8;;";
  private static final String END = "\u001B\\";

  /** Where a click on a note leads. */
  public enum Target {
    /** To Obsidian, which opens the note. */
    OBSIDIAN,
    /** To whatever the system opens Markdown with. */
    FILE,
    /** Nowhere: plain text. */
    NONE
  }

  /**
   * A text that leads to a note.
   *
   * @param path vault-relative
   * @param text printable
   */
  String to(String path, String text) {
    return switch (target) {
      case OBSIDIAN -> START + obsidian(path) + END + text + START + END;
      case FILE -> START + file(path) + END + text + START + END;
      case NONE -> text;
    };
  }

  private String obsidian(String path) {
    return "obsidian://open?vault=" + encoded(String.valueOf(root.getFileName())) + "&file=" + encoded(path);
  }

  private String file(String path) {
    return root.toUri().toString().replaceFirst("/?$", "/") + encoded(path).replace("%2F", "/");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
