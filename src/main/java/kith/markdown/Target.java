package kith.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a link points to, taken apart: {@code Note#H|shown}.
 *
 * @param path before any {@code #}
 * @param heading after the first {@code #}
 * @param shown what is shown instead
 */
record Target(String path, Optional<String> heading, Optional<String> shown) {

  /** The inside of {@code [[…]]}; {@code [[|shown]]} has the target {@code |shown} (Obsidian: links). */
  static Target ofWiki(String inside) {
    int pipe = inside.indexOf('|');
    if (pipe <= 0) {
      return of(inside, Optional.empty());
    }
    // In a table the pipe is escaped: [[Note\|shown]].
    int end = inside.charAt(pipe - 1) == '\\' ? pipe - 1 : pipe;
    return of(inside.substring(0, end), Optional.of(inside.substring(pipe + 1).strip()));
  }

  private static Target of(String link, Optional<String> shown) {
    int hash = link.indexOf('#');
    return hash < 0
        ? new Target(link.strip(), Optional.empty(), shown)
        : new Target(link.substring(0, hash).strip(), some(link.substring(hash + 1)), shown);
  }

  /** The destination of {@code [shown](destination)}, percent-decoded. */
  static Target ofMarkdown(String destination, String shown) {
    int hash = destination.indexOf('#');
    return hash < 0
        ? new Target(decoded(destination), Optional.empty(), some(shown))
        : new Target(decoded(destination.substring(0, hash)), some(decoded(destination.substring(hash + 1))), some(shown));
  }

  private static Optional<String> some(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text.strip();
    }
    try {
      // URLDecoder reads forms, where + is a space; in a path it is itself.
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException notEncoded) {
      return text.strip();
    }
  }
}
