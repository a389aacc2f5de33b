package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question, asked where there is nothing to find. */
class EmptyCasesIT {

  @TempDir private static Path directory;
  private static GraphStore graph;

  @BeforeAll
  static void fill() throws Exception {
    graph = EmbeddedGraphStore.open(Files.createDirectory(directory.resolve("store")));
    SmallGraph.fill(graph);
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  /** Asked about nobody, nothing and a time before all notes, every question says that nothing was found, or counts none. */
  @ParameterizedTest
  @MethodSource("questions")
  void hasAnEmptyCase(String name) {
    Question question = Catalogue.builtIn().question(name).orElseThrow();
    Map<String, Object> parameters = new HashMap<>();
    question.parameters().forEach(parameter -> parameters.put(parameter.name(), nothing(parameter)));
    List<List<Object>> rows = graph.read(question.cypher(), parameters).rows();
    boolean narrowed = question.hasPeriod() || question.parameters().stream().anyMatch(Parameter::required);
    boolean counts = !rows.isEmpty() && rows.get(0).get(0).equals(0L);
    assertThat(rows.isEmpty() || counts || !narrowed).as("rows %s", rows).isTrue();
    assertThat(question.none().isEmpty()).as("none: %s", question.none()).isEqualTo(counts);
  }

  static Stream<String> questions() {
    return Catalogue.builtIn().questions().stream().map(Question::name);
  }

  private static Object nothing(Parameter parameter) {
    return switch (parameter.kind()) {
      case DATE, TODAY -> LocalDate.parse("1900-01-01");
      case NUMBER -> 3L;
      case GROUP -> List.of("nobody", "noone", "none");
      default -> "nobody";
    };
  }
}
