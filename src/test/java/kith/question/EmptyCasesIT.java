package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.graph.embedded.Plan;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question, asked where there is nothing to find, and how it looks for that. */
class EmptyCasesIT {

  private final EmbeddedGraphStore graph = SmallStore.opened();

  static Stream<Question> questions() {
    return Catalogue.builtIn().questions().stream();
  }

  /**
   * Asked about nobody, nothing or a time before all notes, a question says that nothing was found, or counts none; and one about
   * something with a name begins there, and never looks at all there is or at every path.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void findsNothing(Question question) {
    boolean named = question.parameters().stream().anyMatch(Parameter::required);
    Map<String, Object> parameters = new HashMap<>();
    question.parameters().forEach(parameter -> parameters.put(parameter.name(), nothing(parameter, named)));
    List<List<Object>> rows = graph.read(question.cypher(), parameters).rows();
    boolean counts = !rows.isEmpty() && rows.get(0).get(0).equals(0L);
    assertThat(rows.isEmpty() || counts || !named && !question.hasPeriod()).as("rows %s", rows).isTrue();
    assertThat(question.none().isEmpty()).as("none: %s", question.none()).isEqualTo(counts);
    Plan plan = Plan.of(graph, question.cypher(), parameters);
    assertThat(named ? plan.scan() : Optional.empty()).isEmpty();
    assertThat(plan.triesEveryPath()).isFalse();
  }

  /** A question with a name is planned as {@link QuestionsIT} plans it: without its period. */
  private static @Nullable Object nothing(Parameter parameter, boolean named) {
    return switch (parameter.kind()) {
      case DATE -> named ? null : LocalDate.parse("1900-01-01");
      case TODAY -> LocalDate.parse("1900-01-01");
      case NUMBER -> parameter.fallback().orElse(null);
      case GROUP -> List.of("nobody", "noone", "none");
      default -> "nobody";
    };
  }
}
