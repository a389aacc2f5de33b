package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kith.config.SettingsReader;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When files come, go or are renamed, exactly the links that then mean something else change, in notes that nobody touched. */
class LinkChangesIT {

  private static final String LINKS =
      "MATCH (a:Note)-[r:LINKS_TO]->(b) RETURN a.path + ' [' + r.target + '] ' + coalesce(b.path, b.name) + ' ' + coalesce(r.via, 'missing') AS link";

  @TempDir Path temp;
  private Path root;
  private TempGenerations generations;
  private Set<String> links = Set.of();

  @BeforeEach
  void makeVault() throws IOException {
    root = Files.createDirectory(temp.resolve("vault"));
    generations = new TempGenerations(temp.resolve("store"));
    write("aa/One.md", "[[Plan]] [[b/Plan]] ![[x.png]] [[Other]] [p](Plan.md) [[../Plan]]");
    write("aa/Two.md", "---\nup: \"[[plan#H]]\"\n---\n[[Nobody Known]] [[One]]");
    write("b/Plan.md", "[[aa/One]]");
    write("c/d/Plan.md", "");
    write("Other.md", "[[Plan]]");
    update();
  }

  @Test
  void startsWithTheShortestPath() {
    assertThat(links)
        .contains(
            "aa/One.md [Plan] b/Plan.md name", "aa/One.md [b/Plan] b/Plan.md path", "aa/One.md [Plan.md] b/Plan.md name",
            "aa/Two.md [plan] b/Plan.md name", "Other.md [Plan] b/Plan.md name", "aa/Two.md [One] aa/One.md name");
  }

  @Test
  void aFileBesideTheSource() throws IOException {
    write("aa/Plan.md", "");
    changes(
        1,
        Set.of("aa/One.md [Plan] b/Plan.md name", "aa/One.md [Plan.md] b/Plan.md name", "aa/Two.md [plan] b/Plan.md name"),
        Set.of("aa/One.md [Plan] aa/Plan.md name", "aa/One.md [Plan.md] aa/Plan.md name", "aa/Two.md [plan] aa/Plan.md name"));
  }

  @Test
  void aFileAtTheRootAndItsRename() throws IOException {
    Set<String> before = links;
    write("Plan.md", "");
    changes(
        1,
        Set.of(
            "aa/One.md [Plan] b/Plan.md name", "aa/One.md [Plan.md] b/Plan.md name", "aa/Two.md [plan] b/Plan.md name",
            "Other.md [Plan] b/Plan.md name", "aa/One.md [../Plan] Plan.md missing"),
        Set.of(
            "aa/One.md [Plan] Plan.md path", "aa/One.md [Plan.md] Plan.md path", "aa/Two.md [plan] Plan.md path",
            "Other.md [Plan] Plan.md path", "aa/One.md [../Plan] Plan.md path"));
    Files.move(root.resolve("Plan.md"), root.resolve("Elsewhere.md"));
    update();
    assertThat(links).isEqualTo(before);
  }

  @Test
  void aRemovedFileAndAnAttachment() throws IOException {
    Files.delete(root.resolve("b/Plan.md"));
    write("pics/x.png", "");
    Set<String> before = links;
    update();
    assertThat(gone(before, links))
        .containsExactlyInAnyOrder(
            "aa/One.md [Plan] b/Plan.md name", "aa/One.md [Plan.md] b/Plan.md name", "aa/Two.md [plan] b/Plan.md name",
            "Other.md [Plan] b/Plan.md name", "b/Plan.md [aa/One] aa/One.md path",
            "aa/One.md [x.png] x.png missing", "aa/One.md [b/Plan] b/Plan.md path");
    assertThat(gone(links, before))
        .containsExactlyInAnyOrder(
            "aa/One.md [Plan] c/d/Plan.md name", "aa/One.md [Plan.md] c/d/Plan.md name", "aa/Two.md [plan] c/d/Plan.md name",
            "Other.md [Plan] c/d/Plan.md name", "aa/One.md [x.png] pics/x.png name", "aa/One.md [b/Plan] b/Plan.md missing");
  }

  @Test
  void anAliasThatANoteTakes() throws IOException {
    write("Other.md", "---\naliases: Nobody Known\n---\n[[Plan]]");
    changes(1, Set.of("aa/Two.md [Nobody Known] Nobody Known alias"), Set.of("aa/Two.md [Nobody Known] Other.md alias"));
  }

  private void changes(int read, Set<String> gone, Set<String> come) throws IOException {
    Set<String> before = links;
    Changes changes = update();
    assertThat(changes.added() + changes.changed()).isEqualTo(read);
    assertThat(gone(before, links)).containsExactlyInAnyOrderElementsOf(gone);
    assertThat(gone(links, before)).containsExactlyInAnyOrderElementsOf(come);
  }

  private static Set<String> gone(Set<String> before, Set<String> now) {
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    return gone;
  }

  private Changes update() throws IOException {
    VaultSetup setup =
        new VaultSetup(
            Vault.at(root), SettingsReader.read("kith.yml", new byte[0]), new byte[0], generations, EmbeddedGraphStore::open,
            Progress.NONE);
    try (VaultGraph graph = VaultGraph.refresh(setup)) {
      links = links(graph.store());
      return graph.outcome().changes();
    }
  }

  private static Set<String> links(GraphStore store) {
    Set<String> links = new TreeSet<>();
    List<List<Object>> rows = store.read(LINKS, Map.of()).rows();
    rows.forEach(row -> links.add(String.valueOf(row.get(0))));
    return links;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
