package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.question.Continuations.Continuation;
import kith.question.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationsIT {

  @TempDir private static Path directory;
  private static Continuations continuations;

  @BeforeAll
  static void fill() throws Exception {
    Files.createDirectory(directory.resolve("own"));
    Files.writeString(directory.resolve("own/a.cypher"), "// Has {person} met {other} yet?\n// ask: has {person} met {other}\n"
        + "// ask: did|do {person} [ever] see|met {other}\n"
        + "// parameter: person is a person\n// parameter: other is a person\nRETURN $person AS a, $other AS b\n");
    Files.writeString(directory.resolve("own/b.cypher"), "// Has {firm} grown?\n// ask: has {firm} grown\n// parameter: firm is an organisation\nRETURN $firm AS a\n");
    Catalogue catalogue = new Catalogue(List.of(), List.of()).with(directory.resolve("own"), "own");
    assertThat(catalogue.problems()).isEmpty();
    continuations = Continuations.of(catalogue, SmallStore.opened());
  }

  /** What is typed, and the lines that it can become. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      h|Has
      has el|has Elena Núñez
      has elena nunez|has elena nunez met
      Has Elena Núñez m|Has Elena Núñez met
      has elena núñez met ja|has elena núñez met Jason Vallery;has elena núñez met Jason Wu
      has elena núñez met jason wu|has elena núñez met jason wu yet?
      has c|has CoreWeave
      has core|has CoreWeave
      has nvidia|has nvidia grown?
      show gl|show Glenn Lockwood
      Did el|Did Elena Núñez
      did elena nunez|did elena nunez see
      Did elena nunez s|Did elena nunez see
      did elena nunez see gl|did elena nunez see Glenn Lockwood
      anything about the kv|anything about the KV Cache
      has elena nunezz met|
      x|
      """)
  void goesOn(String typed, String lines) {
    assertThat(continuations.after(typed)).extracting(go -> go.line().strip()).isEqualTo(lines == null ? List.of() : List.of(lines.split(";")));
  }

  @Test
  void aListShowsOnlyWhatIsNew() {
    assertThat(continuations.after("has elena nunez met jas")).extracting(Continuation::shown).containsExactly("Jason Vallery", "Jason Wu");
  }
}
