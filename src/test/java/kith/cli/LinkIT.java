package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith link} on a small vault: what it asks, and what becomes of the answers. */
class LinkIT {

  private static final String ONE = "# Ann Lee\r\nMet Ann Lee and Annie, then `Bob Ray` and Bob Ray.";
  private static final String TWO = "Bob Ray called. Zoë Grün too.\n";

  @TempDir private static Path temp;
  private static Path vault;
  private static OneVault one;

  @BeforeAll
  static void open() throws IOException {
    vault = Files.createDirectories(temp.resolve("vault/.obsidian")).getParent();
    write("People/Ann Lee.md", "---\ntype: person\naliases: [Annie]\n---\n");
    write("People/Bob Ray.md", "---\ntype: person\n---\n");
    write("People/Zoë Grün.md", "---\ntype: person\n---\n");
    one = OneVault.open(vault, temp.resolve("home"));
  }

  @AfterAll
  static void close() {
    one.close();
  }

  @BeforeEach
  void writeNotes() throws IOException {
    write("1.md", ONE);
    write("2.md", TWO);
  }

  @Test
  void eachLinkIsAskedForAndAllIsYesToTheRest() throws IOException {
    Run run = run(true, "y\nwhat?\nn\na\n", "link", "--all");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("""
        1.md:2:
          Met Ann Lee and Annie, then `Bob Ray` and Bob Ray.
          Ann Lee → [[Ann Lee]]  [y]es, [n]o, [a]ll, [q]uit? 1.md:2:
          Met Ann Lee and Annie, then `Bob Ray` and Bob Ray.
          Bob Ray → [[Bob Ray]]  [y]es, [n]o, [a]ll, [q]uit?   Bob Ray → [[Bob Ray]]  [y]es, [n]o, [a]ll, [q]uit? 2.md:1:
          Bob Ray called. Zoë Grün too.
          Bob Ray → [[Bob Ray]]  [y]es, [n]o, [a]ll, [q]uit? 2 notes changed, 3 already as they should be.
        """);
    assertThat(text("1.md")).isEqualTo("# Ann Lee\r\nMet [[Ann Lee]] and Annie, then `Bob Ray` and Bob Ray.");
    assertThat(text("2.md")).isEqualTo("[[Bob Ray]] called. [[Zoë Grün]] too.\n");
  }

  @Test
  void quittingKeepsWhatWasAgreedAndAsksNoMore() throws IOException {
    assertThat(run(true, "y\nq\n", "link", "--all").err()).endsWith("1 note changed, 0 already as they should be.\n");
    assertThat(text("1.md")).isEqualTo("# Ann Lee\r\nMet [[Ann Lee]] and Annie, then `Bob Ray` and Bob Ray.");
    assertThat(text("2.md")).isEqualTo(TWO);
  }

  @Test
  void aNoteWhoseLinksAreDeclinedIsntOneThatNeedsNone() throws IOException {
    assertThat(run(true, "n\nn\nq\n", "link", "1", "2", "Ann Lee").err()).endsWith("0 notes changed, 0 already as they should be, 2 declined.\n");
    assertThat(text("1.md")).isEqualTo(ONE);
  }

  @Test
  void theEndOfWhatIsTypedIsAWishToEnd() throws IOException {
    assertThat(run(true, "", "link", "2").err()).endsWith("0 notes changed, 0 already as they should be, 1 declined.\n");
    assertThat(text("2.md")).isEqualTo(TWO);
  }

  @Test
  void aDryRunShowsAndChangesNothingAndTheSecondRunHasNothingToDo() throws IOException {
    Run shown = run(false, "", "link", "--all", "--dry-run");
    assertThat(shown.out()).contains("--- a/2.md\n+++ b/2.md\n", "\n-Bob Ray called. Zoë Grün too.\n+[[Bob Ray]] called. [[Zoë Grün]] too.\n");
    assertThat(text("1.md") + text("2.md")).isEqualTo(ONE + TWO);
    assertThat(run(false, "", "link", "1.md", "2.md", "--yes", "--format", "json").out().replaceAll("\\s", ""))
        .isEqualTo("{\"dryRun\":false,\"changed\":[\"1.md\",\"2.md\"],\"unchanged\":0,\"leftAlone\":[]}");
    assertThat(run(false, "", "link", "--all", "--yes").err()).isEqualTo("0 notes changed, 5 already as they should be.\n");
  }

  @Test
  void withoutATerminalNothingIsAskedAndNothingDone() throws IOException {
    assertThat(run(false, "y\n", "link", "--all")).isEqualTo(
        new Run(2, "", "There is no terminal to ask on: --dry-run shows the links, --yes makes them all.\n"));
    assertThat(run(true, "", "link").code()).isEqualTo(2);
    assertThat(run(true, "", "link", "--all", "1").code()).isEqualTo(2);
    assertThat(run(true, "", "link", "Nobody At All").code()).isEqualTo(1);
    assertThat(text("1.md") + text("2.md")).isEqualTo(ONE + TWO);
  }

  private static Run run(boolean terminal, String typed, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings around = new Surroundings(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out), new PrintWriter(err),
        Map.of("KITH_HOME", temp.resolve("home").toString()), vault, new Screen(terminal, terminal, false, 80), one);
    return new Run(Kith.run(args, around), out.toString(), err.toString());
  }

  private static String text(String path) throws IOException {
    return Files.readString(vault.resolve(path));
  }

  private static void write(String path, String text) throws IOException {
    Files.createDirectories(vault.resolve(path).getParent());
    Files.writeString(vault.resolve(path), text);
  }
}
