package kith.markdown;

import java.util.Optional;

/**
 * The front matter of a note: the first line {@code ---} to the next {@code ---} (Obsidian: properties).
 *
 * @param start of the YAML
 * @param end of the YAML, where the closing line starts
 * @param bodyLine the first line after it
 */
record FrontMatter(int start, int end, int bodyLine) {

  static Optional<FrontMatter> find(String text, Lines lines) {
    if (!text.startsWith("---") || !isFence(text, lines, 1)) {
      return Optional.empty();
    }
    for (int line = 2; line <= lines.count(); line++) {
      if (isFence(text, lines, line)) {
        return Optional.of(new FrontMatter(lines.start(2), lines.start(line), line + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isFence(String text, Lines lines, int line) {
    int start = lines.start(line);
    return text.startsWith("---", start) && text.substring(start + 3, Math.max(start + 3, lines.end(line))).isBlank();
  }
}
