package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question in README, written to a copy of the samples, and asked. */
class OwnQuestionIT {

  private static final Pattern EXAMPLE = Pattern.compile("This is `([^`]+)`:\n\n```cypher\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path directory;
  private static Path vault;
  private static Path file;

  @BeforeAll
  static void write() throws IOException {
    vault = directory.toRealPath().resolve("vault");
    copy(Path.of("samples"), vault);
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    file = vault.resolve(example.group(1));
    Files.createDirectories(file.getParent());
    Files.writeString(file, example.group(2));
    Files.writeString(vault.resolve("kith.yml"), "questions: Kith/questions\n", StandardOpenOption.APPEND);
  }

  @Test
  void isAskedAndListed() {
    Run run = run("ask", "Who still owes Brightwater an answer?", "--format", "csv");
    assertThat(run.out()).startsWith("person,task,due\r\n").contains("Ingrid Solheim,");
    assertThat(run("ask", "who owes Dunmarrow something").out()).contains("\nNobody owes Dunmarrow Research anything.\nLooked through ");
    assertThat(run("questions").out()).contains("who-owes ").contains("Who owes ORGANISATION an answer? (yours)");
  }

  @Test
  void aMistakeInItIsToldAndTheRestWorks() throws IOException {
    Files.writeString(file.resolveSibling("broken.cypher"), "// What is {thing}?\n// Nothing.\n// ask: what is {thing\nRETURN 1 AS one\n");
    Files.writeString(file.resolveSibling("wrong.cypher"), "// Wrong?\n// Nothing.\n// ask: is anything wrong\nRETURN nothing\n");
    Run run = run("ask", "Who still owes Brightwater an answer?");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Kith/questions/broken.cypher:3:9: '{thing' in 'what is {thing' is neither a word nor a {slot}; the question is left out\n");
    Run wrong = run("ask", "Is anything wrong?");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("The query of Kith/questions/wrong.cypher: Variable `nothing` not defined");
    Files.delete(file.resolveSibling("broken.cypher"));
    Files.delete(file.resolveSibling("wrong.cypher"));
  }

  private static Run run(String... args) {
    return Run.of(new LiveVaults(), vault, Map.of("KITH_HOME", directory.resolve("home").toString()), "", args);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path copied = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(each, copied);
        }
      }
    }
  }
}
