package kith.edit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Notes as people and machines write them: any line ends, encodings and endings, damaged text, code, comments, sections. */
final class RandomNote {

  private static final List<String> LINES =
      List.of(
          "", "", "", "   ", "\t", "# Title", "## Summary", "### Part", "## Related", "### related ##", "# **Related**", "Related\n=====",
          "Met [[Ann Lee]] about [[Topics/KV Cache|caches]].", "- [[Bob Ray]] #plan", "- [ ] Ask @Ann Lee 📅 2025-11-08", "  - deeper",
          "* [x] Done ✅ 2025-11-01", "> [[quoted]] text", "| a | b |\n| --- | --- |\n| [[Cy]] | 2 |", "See [note](Some%20note.md#H).",
          "weekâ€™s numbers, ğŸ“… 2025-11-08, Ã©tÃ©", "```\n## Related\n[[no]]\n```", "~~~", "```js", "`%% kith:related %%` is a marker",
          "%% a comment %%", "%%", "<!-- html", "-->", "<div>", "$$\nx\n$$", "Text that ends in spaces   ", "1. one", "key:: value [[V]]",
          "---", "Setext\n---", "    indented code", "[^1]: [[Note]]", "陳美玲 🎉", "\u00a0", "\u2028", "```\n%% kith:related %%\n```");
  private static final List<String> BREAKS = List.of("\n", "\n", "\n", "\r\n", "\r\n", "\r");
  private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Random random;

  RandomNote(long seed) {
    this.random = new Random(seed);
  }

  byte[] bytes() {
    Charset charset = random.nextInt(6) == 0 ? pick(CHARSETS) : StandardCharsets.UTF_8;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (charset != StandardCharsets.UTF_8 || random.nextInt(6) == 0) {
      bytes.writeBytes("\uFEFF".getBytes(charset));
    }
    bytes.writeBytes(text().getBytes(charset));
    return bytes.toByteArray();
  }

  String text() {
    String usual = pick(BREAKS);
    boolean mixed = random.nextInt(4) == 0;
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "---\ntype: note\npeople: [Ann Lee]\n---\n".replace("\n", usual) : "");
    int lines = random.nextInt(14);
    for (int i = 0; i < lines; i++) {
      String lineBreak = mixed ? pick(BREAKS) : usual;
      text.append(pick(LINES).replace("\n", lineBreak));
      text.append(i == lines - 1 && random.nextInt(3) == 0 ? "" : lineBreak);
    }
    return text.toString();
  }

  /** The lines of a block. */
  List<String> content() {
    int lines = 1 + random.nextInt(4);
    return random.ints(lines, 0, 1000).mapToObj(i -> "- [[Name " + i + "]] — " + i + " meetings together, é").toList();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
