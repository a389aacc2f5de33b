package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith export} on the samples. */
class ExportIT {

  @TempDir private static Path home;
  @TempDir private Path folder;

  @Test
  void twoGraphsOfOneVaultAreTheSameBytes() {
    String all = "people,organisations,topics,meetings,notes,tasks,decisions,tags,files";
    Run first = run("--format", "json", "--only", all);
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .contains("\"id\" : \"person:People/Elena Kovalenko.md\"", "\"kind\" : \"tag\"", "\"kind\" : \"decision\"", "\"kind\" : \"file\"")
        .contains("\"type\" : \"ASSIGNED_TO\"", "\"type\" : \"UNDER\"")
        .doesNotContain("\"hash\"");
    Run again = run(Map.of("KITH_HOME", folder.toString()), "--format", "json", "--only", all);
    assertThat(again.out()).isEqualTo(first.out());
  }

  @Test
  void csvIsAFolder() throws IOException {
    assertThat(run("--format", "csv").code()).as("two tables don't fit in one stream").isEqualTo(2);
    assertThat(run("--format", "csv", "-o", folder.resolve("tables").toString()).code()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("nodes.csv", "relationships.csv");
    }
  }

  @Test
  void onlyWhatIsNear() {
    Run run = run("--format", "mermaid", "--only", "organisations", "--around", "elena kovalenko");
    assertThat(run).isEqualTo(new Run(0, """
        graph LR
          n0("Elena Kovalenko"):::person
          n1("Tallgrass Data"):::organisation
          n0 -->|works at| n1
          classDef person fill:#8DB8F0,stroke:#777,color:#000
          classDef organisation fill:#F2B063,stroke:#777,color:#000
        """, ""));
    assertThat(run("--format", "dot", "--around", "Jason"))
        .isEqualTo(new Run(1, "", "I don't know who 'Jason' is: Jason Okafor or Jason Lindqvist?\n"));
    Run json = run("--format", "json", "--around", "Jason");
    assertThat(json.code()).isOne();
    assertThat(json.err()).isEmpty();
    assertThat(json.out().replaceAll("\\s+", " ")).startsWith("{ \"question\" : \"Jason\", \"error\" : { \"kind\" : \"ambiguous-name\",");
  }

  @Test
  void saysWhatWasLeftOut() {
    Run run = run("--format", "mermaid", "--limit", "5");
    assertThat(run.out().lines().filter(line -> line.contains(":::"))).hasSize(5);
    assertThat(run.err()).startsWith("The 5 most connected nodes, without ");
  }

  @Test
  void neverWritesOverANote() throws IOException {
    Path note = Files.writeString(folder.resolve("Note.md"), "mine");
    assertThat(run("--format", "mermaid", "-o", note.toString()).code()).isEqualTo(2);
    assertThat(note).hasContent("mine");
  }

  private static Run run(String... args) {
    return run(Map.of("KITH_HOME", home.toString()), args);
  }

  private static Run run(Map<String, String> env, String... args) {
    String[] all = Stream.of(Stream.of("export"), Stream.of(args), Stream.of("--vault", "samples")).flatMap(s -> s).toArray(String[]::new);
    Run run = Run.of(new LiveVaults(), Path.of("").toAbsolutePath(), env, "", all);
    return new Run(run.code(), run.out(), run.err().replaceAll("(?m)^(Odd/|Reading|Relating|\\d+ more).*\\n", ""));
  }
}
