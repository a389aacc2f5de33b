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
import kith.graph.embedded.Plan;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question about something with a name begins there, and never looks at all there is or at every path. */
class PlansIT {

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

  static Stream<Question> named() {
    return Catalogue.builtIn().questions().stream().filter(question -> question.parameters().stream().anyMatch(Parameter::required));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("named")
  void hasNoScan(Question question) {
    Map<String, Object> parameters = new HashMap<>();
    question.parameters().forEach(parameter -> parameters.put(parameter.name(), value(parameter.kind())));
    Plan plan = Plan.of(graph, question.cypher(), parameters);
    assertThat(plan.scan()).as(question.name()).isEmpty();
    assertThat(plan.triesEveryPath()).as(question.name()).isFalse();
  }

  private static Object value(Kind kind) {
    return switch (kind) {
      case DATE, TODAY -> LocalDate.parse("2025-11-06");
      case NUMBER -> 3L;
      case GROUP -> List.of("aaron", "glenn", "elena");
      default -> "kv cache";
    };
  }
}
