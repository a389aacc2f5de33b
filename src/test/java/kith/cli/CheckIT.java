package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;
import kith.note.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith check}: what it tells of which findings, and the exit code. */
class CheckIT {

  @TempDir private static Path directory;
  private static GraphStore graph;
  private final SmallHouse house = new SmallHouse(directory.resolve("history"), () -> graph);

  @BeforeAll
  static void fill() throws Exception {
    graph = EmbeddedGraphStore.open(Files.createDirectory(directory.resolve("store")));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @BeforeEach
  void makeVault() throws Exception {
    Files.createDirectories(directory.resolve("vault/.obsidian"));
  }

  @Test
  void checkIs1IfThereIsAnything() {
    assertThat(run("check")).isEqualTo(new Run(0, "Nothing to mend.\n", ""));
    house.findings.add(finding(Group.AMBIGUOUS_LINK, "[[B]] is two notes", new Place("a.md", 3, 4, "")));
    house.problems.add(new Problem("a.md", 1, 1, "is told once"));
    assertThat(run("check")).isEqualTo(new Run(1, """
        Links that several notes answer to: 1
        Obsidian takes B.md; Kith does too.
          [[B]] is two notes
                a.md:3:4

        1 finding, at 1 place.
        """, ""));
    assertThat(run("check", "--format", "json").out().replaceAll("\\s", "")).isEqualTo(
        "{\"findings\":[{\"group\":\"ambiguous-link\",\"path\":\"a.md\",\"line\":3,\"column\":4,\"message\":\"[[B]]istwonotes\","
            + "\"obsidian\":\"takesB.md\",\"kith\":\"doestoo\",\"times\":1,\"places\":[{\"path\":\"a.md\",\"line\":3,\"column\":4}]}]}");
  }

  @Test
  void checkTellsOnceWhatStandsInManyPlaces() {
    house.findings.add(
        finding(Group.MISSING_NOTE, "the folder Files/ is not there, nor what is looked for in it",
            IntStream.rangeClosed(1, 5).mapToObj(line -> new Place("a.md", line, 1, "[[Files/" + line + ".png]]")).toArray(Place[]::new)));
    assertThat(run("check").out()).isEqualTo("""
        Links to notes and files that aren't there: 1, at 5 places
        Obsidian takes B.md; Kith does too.
          the folder Files/ is not there, nor what is looked for in it (5 times)
                a.md:1:1  [[Files/1.png]]
                a.md:2:1  [[Files/2.png]]
                a.md:3:1  [[Files/3.png]]
                and 2 more

        1 finding, at 5 places.
        """);
    assertThat(run("check", "--all").out()).contains("a.md:5:1  [[Files/5.png]]").doesNotContain("more");
    assertThat(run("check", "--format", "csv").out().lines()).hasSize(6).contains("missing-note,a.md,5,1,\"the folder Files/ is not there, nor what is looked for in it\",[[Files/5.png]],takes B.md,does too");
  }

  @Test
  void checkCutsALongGroupUnlessAllIsWanted() {
    for (int i = 1; i <= 13; i++) {
      house.findings.add(finding(Group.MISSING_NOTE, "[[B" + i + "]] is not there", new Place("a.md", i, 1, "")));
    }
    house.findings.add(finding(Group.NO_NOTE, "[[C]]", new Place("a.md", 20, 1, "")));
    assertThat(run("check").out()).contains(": 13", "a.md:10:1", "  and 3 more: 'kith check --only missing-note --all' shows them.\n").doesNotContain("a.md:11:1");
    assertThat(run("check", "--only", "missing-note", "--all").out()).contains("a.md:13:1").doesNotContain("more", "[[C]]");
    assertThat(run("check", "--only", "lost").err()).contains("'lost' is none of unreadable, damaged-text");
  }

  private static Finding finding(Group group, String message, Place... places) {
    return new Finding(group, message, "takes B.md", "does too", List.of(places));
  }

  private Run run(String... args) {
    return Run.of(house, directory.resolve("vault"), args);
  }
}
