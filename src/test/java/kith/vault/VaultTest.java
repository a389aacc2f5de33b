package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Obsidian: files. */
class VaultTest {

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void vault() throws IOException {
    root = Files.createDirectory(folder.resolve("vault"));
  }

  @Test
  void listsFilesSortedWithTheirAttributes() throws IOException {
    write("b/Note.md");
    write("a.MD");
    Path picture = write("b/p.png");
    Instant time = Instant.ofEpochSecond(1_700_000_000L, 123_456_000);
    Files.setLastModifiedTime(picture, FileTime.from(time));
    assertThat(scan().files())
        .extracting(VaultFile::path, VaultFile::markdown)
        .containsExactly(tuple("a.MD", true), tuple("b/Note.md", true), tuple("b/p.png", false));
    assertThat(scan().files().get(2).size()).isEqualTo("b/p.png".length());
    assertThat(scan().files().get(2).modifiedNanos()).isEqualTo(1_700_000_000_123_456_000L);
  }

  @Test
  void skipsWhatIsHiddenAndExcluded() throws IOException {
    for (String path : List.of(".obsidian/app.json", ".trash/a.md", "x/.git/b.md", ".c.md", "Archive/d.md", "y/Archive/e.md",
        "y/f.tmp", "z/w/g.md", "h.md")) {
      write(path);
    }
    assertThat(paths("Archive/", "*.tmp", "z/w")).containsExactly("h.md");
    assertThat(paths("/y/*.tmp", "z/**")).containsExactly("Archive/d.md", "h.md", "y/Archive/e.md");
  }

  @Test
  void followsLinksInsideTheVaultOnceAndOutOfItNever() throws IOException {
    write("real/a.md");
    write(".store/b.md");
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.md"), "x");
    link("alias", root.resolve("real"));
    link("alias.md", root.resolve("real/a.md"));
    link("stored", root.resolve(".store"));
    link("stored-again", root.resolve(".store"));
    link("out", outside);
    link("out.md", outside.resolve("secret.md"));
    link("real/loop", root);
    link("self", root.resolve("self"));
    link("broken.md", root.resolve("gone.md"));
    assertThat(paths()).containsExactly("real/a.md", "stored/b.md");
    assertThat(new String(Vault.at(root).read("stored/b.md"), StandardCharsets.UTF_8)).isEqualTo(".store/b.md");
  }

  @Test
  void aVaultMayItselfBeALink() throws IOException {
    write("a.md");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(Vault.at(link).scan(List.of()).files()).extracting(VaultFile::path).containsExactly("a.md");
    assertThat(Vault.at(link).read("a.md")).isNotEmpty();
  }

  @Test
  void keepsNamesAsTheDiskHasThem() throws IOException {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    String composed = "Zoë.md";
    String decomposed = Normalizer.normalize("Chloé.md", Normalizer.Form.NFD);
    String longest = "n".repeat(252) + ".md";
    for (String name : List.of(composed, decomposed, longest, "📅 \"plan\".md")) {
      write(name);
    }
    assertThat(paths()).containsExactlyInAnyOrder(composed, decomposed, longest, "📅 \"plan\".md");
    for (String path : paths()) {
      assertThat(Vault.at(root).read(path)).isNotEmpty();
    }
  }

  @Test
  void whatCantBeReadIsAProblem() throws IOException {
    write("shut/a.md");
    write("b.md");
    Path shut = root.resolve("shut");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    boolean asRoot = Files.isReadable(shut);
    List<String> problems = scan().problems().stream().map(problem -> problem.path()).toList();
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    assumeThat(asRoot).as("root reads everything").isFalse();
    assertThat(problems).containsExactly("shut");
  }

  @Test
  void whatVanishedIsGone() throws IOException {
    Path gone = write("a.md");
    Vault vault = Vault.at(root);
    Files.delete(gone);
    assertThatThrownBy(() -> vault.read("a.md")).isInstanceOf(NoSuchFileException.class);
    assertThat(Vault.at(folder.resolve("nowhere")).scan(List.of()).files()).isEmpty();
  }

  @Test
  void readsNothingOutsideTheVault() throws IOException {
    Files.writeString(folder.resolve("secret.md"), "x");
    Files.createSymbolicLink(root.resolve("out.md"), folder.resolve("secret.md"));
    assertThatThrownBy(() -> Vault.at(root).read("../secret.md")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Vault.at(root).read("out.md")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Vault.at(root).read("a\0.md")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void findsTheNearestVault() throws IOException {
    Files.createDirectories(root.resolve(".obsidian"));
    Path inner = Files.createDirectories(root.resolve("a/inner/b"));
    Files.writeString(root.resolve("a/inner/kith.yml"), "");
    assertThat(Vault.find(inner)).contains(root.resolve("a/inner"));
    assertThat(Vault.find(root.resolve("a"))).contains(root);
    assertThat(Vault.find(Path.of("/"))).isEmpty();
  }

  @Test
  void walksManyFilesQuickly() throws IOException {
    for (int i = 0; i < 40; i++) {
      Path sub = Files.createDirectory(root.resolve("d" + i));
      for (int j = 0; j < 50; j++) {
        Files.createFile(sub.resolve(j + ".md"));
      }
    }
    Scan scan = Assertions.assertTimeout(Duration.ofSeconds(10), this::scan);
    assertThat(scan.files()).hasSize(2000);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  private Scan scan() {
    return Vault.at(root).scan(List.of());
  }

  private List<String> paths(String... excluded) {
    return Vault.at(root).scan(List.of(excluded)).files().stream().map(VaultFile::path).toList();
  }

  private Path write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, path);
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), target);
  }
}
