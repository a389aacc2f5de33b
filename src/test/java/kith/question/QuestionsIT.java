package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.graph.Shown;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.graph.embedded.Plan;
import kith.question.Answer.Beyond;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Directory;
import kith.question.names.Names;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question, asked of a graph whose truth is known, and where there is nothing to find: all in one process, so that each
 * query is planned once.
 */
class QuestionsIT {

  private static final Set<String> ASKED = new TreeSet<>();

  private static final EmbeddedGraphStore GRAPH = SmallStore.opened();
  private static Understanding understanding;
  private static Names names;

  @BeforeAll
  static void read() {
    names = Directory.names(GRAPH, Optional.of("Max Holt"));
    understanding = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2026-01-15"));
  }

  /** Each line of the table is a sentence, the question it is, and its rows: columns by comma, rows by semicolon. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/questions/answered.txt", delimiter = '|')
  void isAnswered(String sentence, String question, String rows) {
    Understood understood = understood(sentence);
    ASKED.add(question);
    assertThat(understood.question().name()).isEqualTo(question);
    assertThat(shown(Answer.from(GRAPH, understood))).isEqualTo(rows == null ? "" : rows);
  }

  @AfterAll
  static void everyQuestionWasAsked() {
    assertThat(ASKED).containsExactlyElementsOf(Catalogue.builtIn().questions().stream().map(Question::name).toList());
  }

  @Test
  void rowsAreProvedByTheirNotes() {
    assertThat(Answer.from(GRAPH, understood("Who has Elena met?")).evidence())
        .containsExactly(new Evidence(SmallGraph.SYNC_2, 1), new Evidence(SmallGraph.GLENN, 12));
    assertThat(Answer.from(GRAPH, understood("What was decided about KV cache?")).evidence())
        .containsExactly(new Evidence(SmallGraph.SLIDES, 20));
  }

  @Test
  void evidenceIsNoColumn() {
    assertThat(Answer.from(GRAPH, understood("Who has Elena met?")).rows().columns())
        .containsExactly("person", "meetings", "first", "last");
  }

  @Test
  void namesKnowWhoWasMetLast() {
    assertThat(understanding.understand("Who has Jason met?")).isInstanceOfSatisfying(AmbiguousName.class,
        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("Jason Wu", "Jason Vallery"));
    Understanding earlier = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2025-11-10"));
    assertThat(earlier.understand("Who has Jason met?")).isInstanceOfSatisfying(AmbiguousName.class,
        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("Jason Vallery", "Jason Wu"));
  }

  /** Of all people of this month each was met once; Glenn alone attended three meetings. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"Whom have I met most this month?, 1, true", "The top 2 people I met this month, 2, true",
      "The top 3 people I met this month, 3, false", "Who attended the most meetings?, 1, false", "Who have I met this month?, 3, false"})
  void whoIsLeftOutWithAsManyIsTold(String sentence, int rows, boolean tied) {
    Understanding earlier = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2025-11-10"));
    Answer answer = Answer.from(GRAPH, (Understood) earlier.understand(sentence));
    assertThat(answer.rows().rows()).hasSize(rows);
    assertThat(answer.beyond()).isEqualTo(tied ? Beyond.TIED : Beyond.NOTHING);
  }

  /** Three people attended meetings of this month; a number in the sentence, and a count, are of all of them. */
  @ParameterizedTest(name = "{0}, {1} at most")
  @CsvSource({"Who have I met this month?, 2, 2, MORE", "Who have I met this month?, 3, 3, NOTHING",
      "The top 3 people I met this month, 1, 3, NOTHING", "Which meetings were there first?, 1, 1, MORE",
      "How many people have I met this month?, 1, 1, NOTHING"})
  void aLongListIsCutWhereNoNumberIsWanted(String sentence, long longest, int rows, Beyond beyond) {
    Understanding earlier = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2025-11-10"));
    Answer answer = Answer.from(GRAPH, (Understood) earlier.understand(sentence), longest);
    assertThat(answer.rows().rows()).hasSize(rows);
    assertThat(answer.beyond()).isEqualTo(beyond);
  }

  @Test
  void touchIsLostAfterHalfAYear() {
    Understanding later = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2027-01-15"));
    assertThat(shown(Answer.from(GRAPH, (Understood) later.understand("Whom have I lost touch with?"))))
        .isEqualTo("Aaron Chaisson, 3, 2025-11-20; Glenn Lockwood, 3, 2025-11-06");
  }

  /** What is planned was neither seen nor met, and whoever is met again only then is still out of touch. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      When did I last see Elena?                 | 2025-05-01, 2025-05-01 Intro, [Glenn Lockwood]
      When did I last see Jason Wu?              |
      When did Aaron last meet Elena?            |
      When did Aaron first meet Elena?           |
      Who has Aaron met?                         | Glenn Lockwood, 2, 2025-10-01, 2025-11-06; Jason Vallery, 1, 2025-11-06, 2025-11-06
      Who have I met this month?                 | Aaron Chaisson, 1, 2025-11-06, 2025-11-06; Glenn Lockwood, 1, 2025-11-06, 2025-11-06; Jason Vallery, 1, 2025-11-06, 2025-11-06
      Who do I meet in January 2026?             | Jason Wu, 1, 2026-01-02, 2026-01-02
      How often did Aaron meet Elena?            | 0, ,
      Who have I not met since 2025-11-01?       | Elena Núñez, 1, 2025-05-01
      Who attended the most meetings?            | Glenn Lockwood, 3, 2025-05-01, 2025-11-06
      People by contacts                         | Glenn Lockwood, 3, 3, 2025-11-06; Aaron Chaisson, 2, 2, 2025-11-06; Jason Vallery, 2, 1, 2025-11-06; Elena Núñez, 1, 1, 2025-05-01
      Which two people have met?                 | Aaron Chaisson, Glenn Lockwood, 2, 2025-10-01, 2025-11-06; Aaron Chaisson, Jason Vallery, 1, 2025-11-06, 2025-11-06; Glenn Lockwood, Jason Vallery, 1, 2025-11-06, 2025-11-06; Elena Núñez, Glenn Lockwood, 1, 2025-05-01, 2025-05-01
      Who bridges groups?                        | Glenn Lockwood, 3, 2
      How are Aaron and Elena connected?         | Aaron Chaisson, Glenn Lockwood, 2, 2025-11-06; Glenn Lockwood, Elena Núñez, 1, 2025-05-01
      Which topics came up?                      | KV Cache, 2, 2025-10-01, 2025-11-06; Checkpointing, 1, 2025-11-06, 2025-11-06
      Who is new since November?                 | Jason Vallery, 2025-11-06, 1, 2025-11-06
      How many meetings did Elena attend?        | 1, 2025-05-01, 2025-05-01
      Which meetings did Elena attend?           | 2025-05-01 Intro, 2025-05-01, [Glenn Lockwood]
      Which meetings did Elena attend this month? | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson]
      Which meetings are coming up?              | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson Elena Núñez]; One to one, 2026-01-02, [Jason Wu]
      When is my next meeting with Elena?        | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson]
      Which meetings with CoreWeave are coming up? | Weekly Inference Sync, 2025-11-20, [Elena Núñez]
      When will Aaron and Elena meet next?       | Weekly Inference Sync, 2025-11-20
      What is the next meeting?                  | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson Elena Núñez]
      """)
  void whatIsPlannedIsNotYetSeen(String sentence, String rows) {
    Understanding earlier = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2025-11-10"));
    assertThat(earlier.understand(sentence)).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(shown(Answer.from(GRAPH, understood))).isEqualTo(rows == null ? "" : rows));
  }

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
    List<List<Object>> rows = GRAPH.read(question.cypher(), parameters).rows();
    boolean counts = !rows.isEmpty() && rows.get(0).get(0).equals(0L);
    assertThat(rows.isEmpty() || counts || !named && !question.hasPeriod()).as("rows %s", rows).isTrue();
    assertThat(question.none().isEmpty()).as("none: %s", question.none()).isEqualTo(counts);
    Plan plan = Plan.of(GRAPH, question.cypher(), parameters);
    assertThat(named ? plan.scan() : Optional.empty()).isEmpty();
    assertThat(plan.triesEveryPath()).isFalse();
  }

  /** A question with a name is asked without its period, as most sentences ask it: to plan a query takes longer than to run it. */
  private static @Nullable Object nothing(Parameter parameter, boolean named) {
    return switch (parameter.kind()) {
      case DATE -> named ? null : LocalDate.parse("1900-01-01");
      case TODAY -> LocalDate.parse("1900-01-01");
      case NUMBER -> parameter.fallback().orElse(null);
      case GROUP -> List.of("nobody", "noone", "none");
      default -> "nobody";
    };
  }

  @Test
  void sizeCountsWhatIsThere() {
    assertThat(Size.of(GRAPH).text()).isEqualTo("5 notes with 6 meetings, 4 tasks and 5 decisions");
  }

  private static Understood understood(String sentence) {
    Outcome outcome = understanding.understand(sentence);
    assertThat(outcome).as(sentence).isInstanceOf(Understood.class);
    return (Understood) outcome;
  }

  private static String shown(Answer answer) {
    return String.join("; ", answer.rows().rows().stream()
        .map(row -> String.join(", ", row.stream().map(QuestionsIT::shown).toList()).stripTrailing())
        .toList());
  }

  private static String shown(Object value) {
    if (value instanceof Shown.Node node) {
      return List.of("name", "title", "text").stream().filter(node.properties()::containsKey)
          .map(key -> node.properties().get(key).toString()).findFirst().orElseThrow();
    }
    return value == null ? "" : value.toString().replace(", ", " ");
  }
}
