package kith.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note changes whole or not at all, and nothing but its text changes. */
class ReplacementTest {

  @TempDir private Path folder;
  private Path root;
  private Path note;

  @BeforeEach
  void vault() throws IOException {
    root = Files.createDirectory(folder.resolve("vault"));
    note = Files.writeString(root.resolve("Note.md"), "old");
  }

  @Test
  void replacesTheBytesAndLeavesNothingBehind() throws IOException {
    replace("Note.md", "old", "new");
    assertThat(note).hasContent("new");
    assertThat(files()).containsExactly("Note.md");
  }

  @Test
  void keepsPermissions() throws IOException {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r--rw-");
    Files.setPosixFilePermissions(note, permissions);
    replace("Note.md", "old", "new");
    assertThat(Files.getPosixFilePermissions(note)).isEqualTo(permissions);
  }

  @Test
  void keepsTheOwnerWhereRootWrites() throws IOException {
    assumeThat(Files.getAttribute(note, "unix:uid")).as("only root gives files away").isEqualTo(0);
    Files.setAttribute(note, "unix:uid", 1234);
    Files.setAttribute(note, "unix:gid", 4321);
    replace("Note.md", "old", "new");
    assertThat(Files.getAttribute(note, "unix:uid")).isEqualTo(1234);
    assertThat(Files.getAttribute(note, "unix:gid")).isEqualTo(4321);
  }

  @Test
  void keepsWhatOthersNotedOfTheFile() throws IOException {
    UserDefinedFileAttributeView notes = Files.getFileAttributeView(note, UserDefinedFileAttributeView.class);
    assumeThat(notes != null && Files.getFileStore(note).supportsFileAttributeView("user")).isTrue();
    notes.write("colour", StandardCharsets.UTF_8.encode("red"));
    replace("Note.md", "old", "new");
    assertThat(Files.getFileAttributeView(note, UserDefinedFileAttributeView.class).list()).containsExactly("colour");
  }

  @Test
  void aLinkStaysAndItsTargetChanges() throws IOException {
    Path target = Files.writeString(Files.createDirectory(root.resolve(".store")).resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(root.resolve("Link.md"), target);
    replace("Link.md", "old", "new");
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
    assertThat(files()).containsExactlyInAnyOrder(".store", "Link.md", "Note.md");
  }

  @Test
  void writesNothingOutsideTheVault() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "old");
    Files.createSymbolicLink(root.resolve("out.md"), secret);
    assertThatThrownBy(() -> replace("out.md", "old", "new")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> replace("../secret.md", "old", "new")).isInstanceOf(NoSuchFileException.class);
    assertThat(secret).hasContent("old");
  }

  @Test
  void aNoteThatChangedSinceItWasReadStays() {
    assertRefused("Note.md", "older", "changed while Kith was at it");
  }

  @Test
  void aReadOnlyNoteStays() throws IOException {
    Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused("Note.md", "old", "read-only and");
  }

  @Test
  void aNoteInAReadOnlyFolderStays() throws IOException {
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertRefused("Note.md", "old", "read-only folder");
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aNoteWithASecondNameStays() throws IOException {
    Files.createLink(root.resolve("Twin.md"), note);
    assertRefused("Note.md", "old", "second name");
  }

  private void assertRefused(String path, String before, String why) {
    assertThatThrownBy(() -> replace(path, before, "new")).isInstanceOf(NotReplaced.class).hasMessageContaining(why);
    assertThat(note).hasContent("old");
    assertThat(root.toFile().list((dir, name) -> name.startsWith(".kith-"))).isEmpty();
  }

  private void replace(String path, String before, String after) throws IOException {
    Vault.at(root).replace(path, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
  }

  private String[] files() {
    return root.toFile().list();
  }
}
