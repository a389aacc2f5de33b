package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.note.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path folder;

  @Test
  void builtInQuestionsHaveNoMistakes() {
    Catalogue catalogue = Catalogue.builtIn();
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.questions()).extracting(Question::name)
        .contains("who-met", "when-met", "last-met", "who-attended", "meetings-of", "tasks-of", "overdue-tasks",
            "decisions-about", "people-at", "topics-of", "who-knows-about", "related-topics", "most-connected");
  }

  @Test
  void everyQuestionProvesItsRowsAndGivesBrowserItsParameters() {
    assertThat(Catalogue.builtIn().questions()).allSatisfy(question -> {
      assertThat(question.cypher()).contains("AS evidence");
      assertThat(question.browser()).hasSameSizeAs(question.parameters());
      assertThat(question.purpose()).isNotBlank();
    });
  }

  @Test
  void aFileAddsAQuestion() throws IOException {
    write("who-is-late.cypher", """
        // Who is late, {person}?
        // Nonsense, for a test.
        //
        // ask: is {person} [very] late|slow
        // parameter: person is a person
        // parameter: limit is a number, else 3
        // :param person => 'x'
        // :param limit => 3
        RETURN $person AS person,
          $limit AS `limit`,
          [] AS evidence
        """);
    Catalogue catalogue = Catalogue.builtIn().with(folder, "Kith/questions");
    Question question = catalogue.question("who-is-late").orElseThrow();
    assertThat(catalogue.problems()).isEmpty();
    assertThat(question.file()).isEqualTo("Kith/questions/who-is-late.cypher");
    assertThat(question.purpose()).isEqualTo("Nonsense, for a test.");
    assertThat(question.cypher()).startsWith("RETURN $person");
    assertThat(question.parameter("limit").orElseThrow().fallback()).contains(3L);
    assertThat(new Understanding(catalogue, People.names(), People.TODAY).understand("Is Elena very slow?"))
        .isInstanceOfSatisfying(Outcome.Understood.class, understood ->
            assertThat(understood.parameters()).containsEntry("person", "p:elena").containsEntry("limit", 3L));
  }

  @Test
  void anOwnFileTakesThePlaceOfOneWithItsName() throws IOException {
    write("who-met.cypher", "// Who?\n// ask: who now\nRETURN 1 AS one, [] AS evidence\n");
    Catalogue catalogue = Catalogue.builtIn().with(folder, "own");
    assertThat(catalogue.question("who-met").orElseThrow().sentence()).isEqualTo("Who?");
    assertThat(catalogue.questions()).hasSameSizeAs(Catalogue.builtIn().questions());
  }

  @Test
  void mistakesNameFileAndLine() throws IOException {
    write("a.cypher", "// What?\n// ask: who has [met {person}\n// parameter: person is a human\nRETURN $who AS x\n");
    Catalogue catalogue = new Catalogue(List.of(), List.of()).with(folder, "own");
    assertThat(catalogue.questions()).isEmpty();
    assertThat(catalogue.problems()).extracting(Problem::toString).anySatisfy(text -> assertThat(text)
            .startsWith("own/a.cypher:2:1: ").contains("'[' without its ']'"))
        .anySatisfy(text -> assertThat(text).startsWith("own/a.cypher:3:1: ").contains("'human' is no kind"))
        .anySatisfy(text -> assertThat(text).contains("$who"));
  }

  @Test
  void aFormMustSayWhatHasNoDefault() throws IOException {
    write("b.cypher", "// {person}?\n// ask: who [is {person}]\n// parameter: person is a person\nRETURN $person AS x\n");
    assertThat(new Catalogue(List.of(), List.of()).with(folder, "own").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("doesn't say {person}"));
  }

  @Test
  void aFolderThatIsNotThereAddsNothing() {
    assertThat(Catalogue.builtIn().with(folder.resolve("none"), "none")).isEqualTo(Catalogue.builtIn());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
