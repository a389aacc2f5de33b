package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kith.graph.Shown;
import kith.question.Answer;
import kith.question.catalogue.Catalogue;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two ways as long the one is told of which no step hangs on a single meeting, however often those of another met. */
class WeakestStepIT {

  @TempDir private static Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"How are Ann and Eve connected?", "Who can introduce Ann to Eve?"})
  void itDecides(String sentence) throws IOException {
    Path vault = Files.createDirectories(temp.resolve("vault"));
    met(vault, 9, "Ann Lee, Bob Ray");
    met(vault, 1, "Bob Ray, Eve Sun");
    met(vault, 2, "Ann Lee, Cy Dean");
    met(vault, 2, "Cy Dean, Eve Sun");
    try (OneVault one = OneVault.open(vault, Files.createTempDirectory(temp, "home"))) {
      Understanding understanding = new Understanding(Catalogue.builtIn(), one.vault().names(), LocalDate.parse("2026-01-15"));
      Answer answer = Answer.from(one.vault().graph(), (Understood) understanding.understand(sentence));
      assertThat(answer.rows().rows()).extracting(WeakestStepIT::shown)
          .containsExactly(List.of("Ann Lee", "Cy Dean", 2L), List.of("Cy Dean", "Eve Sun", 2L));
    }
  }

  private static void met(Path vault, int times, String people) {
    IntStream.rangeClosed(1, times).forEach(day -> note(vault.resolve(people + " " + day + ".md"), day, people));
  }

  private static void note(Path file, int day, String people) {
    try {
      Files.writeString(file, "---\ndate: 2025-05-0" + day + "\npeople: [" + people + "]\n---\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> shown(List<Object> row) {
    return row.subList(0, 3).stream().map(value -> value instanceof Shown.Node node ? node.properties().get("name") : value).toList();
  }
}
