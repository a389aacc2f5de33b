package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith related --write} on a small vault: what it writes, shows, refuses and takes back. */
class RelatedWriteIT {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

  @TempDir private Path temp;
  private Path vault;

  @BeforeEach
  void makeVault() throws IOException {
    vault = Files.createDirectories(temp.resolve("vault/.obsidian")).getParent();
    write("Ann Lee.md", "---\ntype: person\n---\nKnows [[Bob Ray]].");
    write("Bob Ray.md", "---\ntype: person\n---\r\nLeads the budget.\r\n");
    write("A/Plan.md", "[[Ann Lee]] and [[Bob Ray]].\n");
    write("B/Plan.md", "[[Ann Lee]] again, see [[A/Plan]].\n");
    write("Broken.md", "[[Ann Lee]]\n\n%% kith:related %%\n");
  }

  @Test
  void writesShowsAndTakesBack() throws IOException {
    Run shown = run("related", "--write", "--dry-run", "Ann Lee");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).startsWith("--- a/Ann Lee.md\n+++ b/Ann Lee.md\n").contains("\n-Knows [[Bob Ray]].\n\\ No newline at end of file\n+Knows [[Bob Ray]].\n", "+- [[A/Plan|Plan]] — ", "+- [[B/Plan|Plan]] — ");
    assertThat(text("Ann Lee.md")).endsWith("Knows [[Bob Ray]].");

    Run written = run("related", "--write");
    assertThat(written.code()).as("one note has a broken block").isEqualTo(1);
    assertThat(written.err()).contains("Broken.md:3:1: starts a block of Kith's that has no end", "1 left alone");
    assertThat(text("Ann Lee.md")).contains("## Related\n\n%% kith:related %%\n").endsWith("%% /kith:related %%");
    assertThat(text("Bob Ray.md")).contains("## Related\r\n\r\n%% kith:related %%\r\n").endsWith("%% /kith:related %%\r\n");

    Files.setLastModifiedTime(vault.resolve("Bob Ray.md"), LONG_AGO);
    assertThat(run("related", "--write", "--all").err()).contains("0 notes changed");
    assertThat(Files.getLastModifiedTime(vault.resolve("Bob Ray.md"))).isEqualTo(LONG_AGO);

    Run removed = run("related", "--remove", "Bob Ray", "Ann Lee", "--format", "json");
    assertThat(removed.out().replaceAll("\\s", "")).isEqualTo("{\"dryRun\":false,\"changed\":[\"BobRay.md\",\"AnnLee.md\"],\"unchanged\":0,\"leftAlone\":[]}");
    assertThat(text("Ann Lee.md")).isEqualTo("---\ntype: person\n---\nKnows [[Bob Ray]].");
    assertThat(text("Bob Ray.md")).isEqualTo("---\ntype: person\n---\r\nLeads the budget.\r\n");
  }

  @Test
  void aNoteThatCantBeWrittenStopsNothing() throws IOException {
    Files.setPosixFilePermissions(vault.resolve("Ann Lee.md"), PosixFilePermissions.fromString("r--r--r--"));
    Run run = run("related", "--write", "Ann Lee", "Bob Ray");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Ann Lee.md:1:1: is read-only and was left alone", "1 note changed");
    assertThat(text("Bob Ray.md")).contains("kith:related");
  }

  @Test
  void whatIsNoNoteIsRefused() {
    assertThat(run("related", "--write", "Nobody At All").code()).isEqualTo(1);
    assertThat(run("related", "--dry-run", "Ann Lee").code()).isEqualTo(2);
    assertThat(run("related", "--write", "--remove").code()).isEqualTo(2);
    assertThat(run("related").code()).isEqualTo(2);
  }

  private Run run(String... args) {
    return Run.of(new LiveVaults(), vault, Map.of("KITH_HOME", temp.resolve("home").toString()), "", args);
  }

  private String text(String path) throws IOException {
    return Files.readString(vault.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = vault.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
