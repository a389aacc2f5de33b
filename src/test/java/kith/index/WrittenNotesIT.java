package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.config.SettingsReader;
import kith.edit.Edit;
import kith.edit.RelatedSection;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kith writes into notes is no evidence: the graph is the one from before, but for the fingerprints of the files. */
class WrittenNotesIT {

  private static final List<String> CONTENT =
      List.of("- [[Elena Kovalenko]] — met Łukasz Wierzba at Quillfeather Freight #written", "- [ ] A task @Ingrid Solheim 📅 2026-01-01", "### Decisions", "- Not decided");

  @TempDir private Path temp;
  private VaultSetup setup;

  @BeforeEach
  void copySamples() throws IOException {
    Path vault = temp.resolve("vault");
    try (var files = Files.walk(Path.of("samples"))) {
      for (Path file : files.toList()) {
        Files.copy(file, vault.resolve(Path.of("samples").relativize(file)));
      }
    }
    byte[] settings = Files.readAllBytes(vault.resolve("kith.yml"));
    setup =
        new VaultSetup(
            Vault.at(vault), SettingsReader.read("kith.yml", settings), settings, new TempGenerations(temp), EmbeddedGraphStore::open, Progress.NONE);
  }

  @Test
  void theGraphStaysAndTheNotesComeBack() throws IOException {
    List<String> before = write(CONTENT);
    List<String> after = write(List.of());
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    try (VaultGraph graph = VaultGraph.refresh(setup)) {
      assertThat(dump(graph)).containsExactlyInAnyOrderElementsOf(before);
    }
    assertThat(Files.mismatch(Path.of("samples/Home.md"), temp.resolve("vault/Home.md"))).isEqualTo(-1);
  }

  /** The graph as it was, after which every note is written to. */
  private List<String> write(List<String> content) throws IOException {
    try (VaultGraph graph = VaultGraph.refresh(setup)) {
      NoteFiles files = graph.files(() -> true);
      for (String path : files.notes()) {
        byte[] bytes = files.read(path);
        Edit edit = RelatedSection.write(path, bytes, content);
        assertThat(edit).as(path).isInstanceOf(Edit.Changed.class);
        files.replace(path, bytes, ((Edit.Changed) edit).bytes());
      }
      return dump(graph);
    }
  }

  private static List<String> dump(VaultGraph graph) {
    return GraphDump.of(graph.store()).stream().map(line -> line.replaceAll("hash=\\w+", "hash")).toList();
  }
}
