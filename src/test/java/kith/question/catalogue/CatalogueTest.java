package kith.question.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.question.understanding.Outcome;
import kith.question.understanding.People;
import kith.question.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** A file, and what is said of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      // What?;// ask: who has [met;RETURN 1 AS x                                    | own/a.cypher:2:9: 'who has [met' has a '[' without its ']'
      // What?;//   ask:  who;// parameter: x is a human;RETURN 1 AS x               | own/a.cypher:3:15: 'human' is no kind of parameter
      // What?;// ask: who;// parameter: x person;RETURN 1 AS x                      | own/a.cypher:3:15: 'x person' should read 'name is a kind'
      // What?;// aks: who;RETURN 1 AS x                                             | own/a.cypher:2:4: 'aks:' is none of about:, ask:,
      // What?;// ask: who;// answer: It is {x.;RETURN 1 AS x                        | own/a.cypher:3:12: 'It is {x.' has a brace that is no {slot}
      // What?;// ask: who;// answer: It is {y}.;RETURN 1 AS x                       | own/a.cypher:3:19: {y} is neither a parameter nor a column
      // What?;// ask: who;// none: No {x}.;RETURN 1 AS x                            | own/a.cypher:3:14: {x} is no parameter
      // What?;// ask: who is {person};RETURN 1 AS x                                 | own/a.cypher:2:16: {person} is no parameter: add 'parameter: person is a …'
      // What {limit}?;// ask: who;// parameter: limit is a number, else 3;RETURN $limit AS x | own/a.cypher:1:9: the sentence has the slot {limit}
      // What?;// ask: who;;RETURN 1 AS one,;  $who AS x                             | own/a.cypher:5:3: the query uses $who, which is no parameter
      // ask: who;// What {x}?;RETURN 1 AS x                                         | own/a.cypher:2:9: the sentence has the slot {x}
      // ask: who                                                                    | own/a.cypher:1:1: a question needs a sentence
      """)
  void aMistakeHasItsPlace(String text, String said) throws IOException {
    write("a.cypher", text.replace(";", "\n"));
    write("b.cypher", "// What?\n// ask: what\nRETURN 1 AS one\n");
    Catalogue catalogue = new Catalogue(List.of(), List.of()).with(folder, "own");
    assertThat(catalogue.questions()).extracting(Question::name).containsExactly("b");
    assertThat(catalogue.problems()).singleElement().asString().startsWith(said).endsWith("; the question is left out");
  }

  @Test
  void everyMistakeOfAFileIsTold() throws IOException {
    write("a.cypher", "// What?\n// ask: who [is\n// parameter: x is a human\nRETURN 1 AS x\n");
    assertThat(new Catalogue(List.of(), List.of()).with(folder, "own").problems()).hasSize(2);
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheRestWorks() throws IOException {
    Files.createDirectory(folder.resolve("c.cypher"));
    write("b.cypher", "\uFEFF// What?\r\n// ask: what\r\nRETURN 1 AS one\r\n");
    Catalogue catalogue = new Catalogue(List.of(), List.of()).with(folder, "own");
    assertThat(catalogue.questions()).singleElement().extracting(Question::sentence).isEqualTo("What?");
    assertThat(catalogue.problems()).singleElement().asString().startsWith("own/c.cypher:1:1: can't be read");
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
