package kith.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Progress;
import kith.index.TempGenerations;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranking on the sample vault: what evidently comes first, and why. */
class RankingIT {

  private static final int MOST = 10;

  @TempDir static Path temp;
  private static VaultGraph graph;
  private static Ranking ranking;

  @BeforeAll
  static void index() {
    graph =
        VaultGraph.refresh(
            new VaultSetup(
                Vault.at(Path.of("samples")), Settings.DEFAULT, new byte[0], new TempGenerations(temp), EmbeddedGraphStore::open, Progress.NONE));
    ranking = Ranking.of(graph.store(), graph::prose);
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Meetings/2025-01-14 - Sedge scope and name.md | Elena Kovalenko              | named 2 times without a link; attended
      Meetings/2025-12-09 - Launch retrospective.md | Zoë Marchetti                | named 2 times without a link; attended
      Meetings/2025-10-21 - Cold Tier hallway.md    | Cold Tier Summit             | links here
      People/Ingrid Solheim.md                      | Brightwater Analytics GmbH   | the place of work; links here
      People/Jason Okafor.md                        | Brightwater first call       | was there; links here
      Topics/Vector Search.md                       | Sedge scope and name         | links here; names this one 2 times
      """)
  void evidenceComesFirst(String note, String first, String reason) {
    Relation relation = ranking.of(note, MOST, false).get(0);
    assertThat(relation.name()).isEqualTo(first);
    assertThat(relation.reason()).startsWith(reason);
  }

  @Test
  void saysByWhatTwoAreTied() {
    assertThat(reason("Daily/2025-06-12.md", "Jason Lindqvist")).contains("both name Jean-Baptiste Ndiaye");
    assertThat(reason("Daily/2025-01-14.md", "Priya Raghunathan")).contains("this links to Sedge scope and name, that attended it");
  }

  @Test
  void countsANameOnce() {
    assertThat(all().map(Relation::reason)).noneMatch(reason -> reason.matches("named (.*) without a link; named .*"));
  }

  @Test
  void allThatIsLinkedIsLeftOut() {
    assertThat(all()).isNotEmpty().noneMatch(Relation::linked);
  }

  private static Stream<Relation> all() {
    List<String> notes = ranking.notes();
    return notes.parallelStream().flatMap(note -> ranking.of(note, MOST, false).stream());
  }

  private static String reason(String note, String name) {
    return ranking.of(note, MOST, false).stream().filter(relation -> relation.name().equals(name)).findFirst().orElseThrow().reason();
  }
}
