package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kith.graph.Shown;
import kith.question.Answer;
import kith.question.catalogue.Catalogue;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met on a day that nobody knows has met, though all that is dated of them is still to come; who only will, hasn't. */
class UndatedIT {

  @TempDir private static Path temp;
  private static OneVault one;
  private static Understanding understanding;

  @BeforeAll
  static void open() throws IOException {
    Path vault = Files.createDirectory(temp.resolve("vault"));
    note(vault, "Walk", "", "Ann Lee, Bob Ray");
    note(vault, "Budget", "date: 2026-02-01\n", "Ann Lee, Bob Ray, Dee Fox");
    note(vault, "Hiring", "date: 2025-05-01\n", "Bob Ray, Cy Dean");
    one = OneVault.open(vault, temp.resolve("home"));
    understanding = new Understanding(Catalogue.builtIn(), one.vault().names(), LocalDate.parse("2026-01-15"));
  }

  private static void note(Path vault, String title, String date, String people) throws IOException {
    Files.writeString(vault.resolve(title + ".md"), "---\n" + date + "people: [" + people + "]\n---\n");
  }

  @AfterAll
  static void close() {
    one.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      How are Ann and Bob connected?      | Ann Lee, Bob Ray, 1, null
      Who can introduce Ann to Cy?        | Ann Lee, Bob Ray, 1, null; Bob Ray, Cy Dean, 1, 2025-05-01
      How are Ann and Dee connected?      |
      People by contacts                  | Bob Ray, 2, 2, 2025-05-01; Ann Lee, 1, 1, null; Cy Dean, 1, 1, 2025-05-01
      Who bridges groups?                 | Bob Ray, 2, 1
      Which two people have met?          | Ann Lee, Bob Ray, 1, null, null; Bob Ray, Cy Dean, 1, 2025-05-01, 2025-05-01
      Who should meet whom?               | Ann Lee, Cy Dean, 1
      Who should Ann meet?                | Cy Dean, 1, 2025-05-01
      """)
  void hasMet(String sentence, String rows) {
    assertThat(understanding.understand(sentence)).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(shown(Answer.from(one.vault().graph(), understood))).isEqualTo(rows == null ? "" : rows));
  }

  private static String shown(Answer answer) {
    return String.join("; ", answer.rows().rows().stream().map(row -> String.join(", ", row.stream().map(UndatedIT::shown).toList())).toList());
  }

  private static String shown(Object value) {
    return String.valueOf(value instanceof Shown.Node node ? node.properties().get("name") : value);
  }
}
