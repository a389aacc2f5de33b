package kith.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.note.Note;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile notes: nothing throws, and a megabyte of anything is read in a time that only grows with its size. */
class PathologicalTest {

  private static final int MEGABYTE = 1_000_000;

  /** Each takes well under a second alone; quadratic reading of a megabyte takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  static Stream<String> repeated() {
    return Stream.of(
        "[[", "[[ ", "[", "]", "![", "[[a]", "[[a]] ", "[[a|", "[a](", "[a](<", "[a](b \"", "[a](b (", "](",
        "`", "`a``b```c", "$", "$a ", "$$", "$$a ", "%%", "%% #a %% ", "<!--", "<!-- a ", "<", "> ", "* ", "- ", "1. ",
        "#", "# ", "#a", "#a ", "*a", "**a ", "|", "a|b\n-|-\n", "[a::", "(a:: [b:: ", "[x:: [[a]] ", "::", "a://", "@", "a@",
        "a@b.c ", "\\", "\\[", "a\n", "\r", "\r\n", "\t", "\u0000", "\uFEFF", "é", "â€™", "Ã", "ğŸ", "Ã¢â‚¬â„¢", "Ð¿",
        "- [ ] ", "- [ ] a #b \n", "📅 ", "```", "```\n", "    a\n", "<div>\n", "<!--\n", "[a]: b\n", "[^a]: [[b]]\n", "$$\n",
        "%%\n", "%%\n#a\n%% [[b]]\n", "[#a", "*#a ", "_#a_ ", "==#a", "<a b=", "<a b='", "<a ", "</a", "%% kith:related %%\n", "%% kith:related %%\n%% /kith:related %%\n", "a\n===\n", "- a\n  - b\n", "a: b\n");
  }

  static Stream<String> tasks() {
    return Stream.of("#a ", "📅 2025-01-01 ", "📅 2025-99-01 ", "[due:: 2025-01-01] ", "⛔ a,", "\uFE0F", "⏫");
  }

  static Stream<String> yaml() {
    return Stream.of(
        "a: b\n", "- ", "[", "{", "[[", "a: [", "{a: ", "&a ", "*a ", "? ", "'", "\"", "a: 'b\n", "|\n", ": ", "#", "%a\n", "\t",
        "a: &a [b]\n", "a: [[b]]\n", "\u0080", "a,", "'' ");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void readsAMegabyteOf(String piece) {
    read(filled(piece));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void readsATaskWithAMegabyteOf(String piece) {
    read("- [ ] " + filled(piece));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void readsAMegabyteOfPropertiesOf(String piece) {
    Note note = read("---\n" + filled(piece) + "\n---\n[[body]]");
    assertThat(note.links()).extracting(link -> link.target()).endsWith("body");
  }

  @Test
  void readsDeepNesting() {
    read(nested("  ", "- a\n"));
    read(nested("> ", "a\n"));
    read(nested("`", "a"));
    read("---\n" + nested("[", "a\n") + "---\n");
  }

  @Test
  void readsAliasesThatMultiply() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
    IntStream.range(1, 40).forEach(i -> bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1)));
    assertThat(read(bomb + "---\n").problems()).hasSize(1);
    assertThat(read("---\na: &a [*a, *a]\n---\n").problems()).hasSize(1);
    assertThat(read("---\na: &a {b: *a, c: *a}\n---\n").problems()).hasSize(1);
  }

  @Test
  void readsAnyBytes() {
    Random random = new Random(1);
    String signs = "[]|#!()`$%<>-*:@ \n\r\t\\{}'\"&?,0a1.é’â€ğŸ📅";
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "---\n" : "");
      IntStream.range(0, 150).forEach(at -> text.append(signs.charAt(random.nextInt(signs.length()))));
      assertThatCode(() -> NoteReader.read("a.md", bytes)).doesNotThrowAnyException();
      assertThatCode(() -> NoteReader.read("a.md", text.toString().getBytes(StandardCharsets.UTF_8)))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  private static String nested(String indent, String line) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1000).forEach(depth -> text.append(indent.repeat(depth)).append(line));
    return text.toString();
  }

  private static String filled(String piece) {
    return piece.repeat(MEGABYTE / piece.length());
  }

  private static Note read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Assertions.assertTimeout(LIMIT, () -> NoteReader.read("Note.md", bytes));
  }
}
