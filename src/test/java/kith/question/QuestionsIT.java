package kith.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.graph.GraphStore;
import kith.graph.Shown;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Directory;
import kith.question.names.Names;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question, asked of a graph whose truth is known. */
class QuestionsIT {

  private static final Set<String> ASKED = new TreeSet<>();

  @TempDir private static Path directory;
  private static GraphStore graph;
  private static Understanding understanding;
  private static Names names;

  @BeforeAll
  static void fill() throws Exception {
    graph = EmbeddedGraphStore.open(Files.createDirectory(directory.resolve("store")));
    SmallGraph.fill(graph);
    names = Directory.names(graph, Optional.of("Max Holt"));
    understanding = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2026-01-15"));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  /** The sentence, the question it is, and its rows: columns by comma, rows by semicolon. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      Who has Aaron Chaisson met?                | who-met | Glenn Lockwood, 2, 2025-10-01, 2025-11-06; Elena Núñez, 1, 2025-11-20, 2025-11-20; Jason Vallery, 1, 2025-11-06, 2025-11-06
      who has glenn met since june?              | who-met | Aaron Chaisson, 2, 2025-10-01, 2025-11-06; Jason Vallery, 1, 2025-11-06, 2025-11-06
      who has glenn met before 2025-06-01?       | who-met | Elena Núñez, 1, 2025-05-01, 2025-05-01
      Who has met CoreWeave?                     | who-met-organisation | Aaron Chaisson, 1, [Elena Núñez], 2025-11-20, 2025-11-20; Glenn Lockwood, 1, [Elena Núñez], 2025-05-01, 2025-05-01
      When did Aaron and Glenn meet?             | when-met | 2025-11-06, Review summit slides; 2025-10-01, Weekly Inference Sync
      How often did Aaron meet Glenn?            | how-often-met | 2, 2025-10-01, 2025-11-06
      How often did Elena meet Jason Wu?         | how-often-met | 0, ,
      When did Aaron first meet Glenn?           | first-met | 2025-10-01, Weekly Inference Sync
      When did Aaron last meet Glenn?            | last-met-together | 2025-11-06, Review summit slides
      When did I last see Elena Nunez?           | last-met | 2025-11-20, Weekly Inference Sync, [Aaron Chaisson]
      When did Aaron last see me?                | last-met-together | 2025-11-20, Weekly Inference Sync
      Who attended Review summit slides?         | who-attended | Aaron Chaisson, [], 1, 2025-11-06; Glenn Lockwood, [NVIDIA], 1, 2025-11-06; Jason Vallery, [], 1, 2025-11-06; Max Holt, [], 1, 2025-11-06
      Who was at the weekly inference sync in October? | who-attended | Aaron Chaisson, [], 1, 2025-10-01; Glenn Lockwood, [NVIDIA], 1, 2025-10-01; Max Holt, [], 1, 2025-10-01
      Which meetings did Glenn attend?           | meetings-of | Review summit slides, 2025-11-06, [Aaron Chaisson Jason Vallery]; Weekly Inference Sync, 2025-10-01, [Aaron Chaisson]; 2025-05-01 Intro, 2025-05-01, [Elena Núñez]
      How many meetings did Elena attend?        | how-many-meetings | 2, 2025-05-01, 2025-11-20
      Which meetings were there last month?      | meetings-in |
      Which meetings did I have this month?      | meetings-in | One to one, 2026-01-02, [Jason Wu]
      Which meetings were about KV cache?        | meetings-about | Review summit slides, 2025-11-06, [Aaron Chaisson Glenn Lockwood Jason Vallery]; Weekly Inference Sync, 2025-10-01, [Aaron Chaisson Glenn Lockwood]
      Which notes mention Checkpointing?         | notes-about | Weekly Inference Sync, 2025-11-20; Review summit slides, 2025-11-06
      Which notes mention Glenn?                 | notes-about | Review summit slides, 2025-11-06; Weekly Inference Sync, 2025-10-01
      Which notes mention Glenn in 2024?         | notes-about |
      Which notes mention me?                    | notes-about |
      Which notes mention Glenn and Checkpointing? | notes-about-both | Review summit slides, 2025-11-06
      Which notes mention Elena and NVIDIA?      | notes-about-both |
      How often did Glenn and Checkpointing come up together? | how-often-together | 1, 2025-11-06, 2025-11-06
      Who bridges groups in November 2025?       | bridges | Aaron Chaisson, 3, 2
      Who bridges groups in 2024?                | bridges |
      What are Aaron's open tasks?               | tasks-of | Refine the slides, 2025-11-08, open,
      What does Glenn have to do?                | tasks-of | Measure checkpoints, 2026-02-01, in progress,
      Which overdue tasks does Glenn have?       | overdue-tasks-of |
      Which tasks of Aaron were overdue in November 2025? | overdue-tasks-of | Refine the slides, 2025-11-08, open,
      Which overdue tasks does Aaron have since December 2025? | overdue-tasks-of |
      Which tasks are overdue since 2026?        | overdue-tasks |
      What is the oldest open task?              | open-tasks | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      the two oldest open tasks                  | open-tasks | Refine the slides, 2025-11-08, [Aaron Chaisson], open; Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      When is my next meeting with Elena?        | coming-meetings-of |
      Which upcoming meetings are there?         | coming-meetings |
      How often did Aaron and Glenn talk about KV cache? | how-often-both-discussed | 2, 2025-10-01, 2025-11-06
      How often did Elena and Glenn talk about KV cache? | how-often-both-discussed | 0, ,
      When was the meeting on 2025-10-01 called "Weekly Inference Sync"? | when-was | Weekly Inference Sync, 2025-10-01, [Aaron Chaisson Glenn Lockwood Max Holt]
      What was the largest meeting about Checkpointing? | largest-meetings-about | Review summit slides, 3, 2025-11-06
      Which meetings about KV cache had the most attendees in October 2025? | largest-meetings-about | Weekly Inference Sync, 2, 2025-10-01
      Who attended the meeting on 2025-11-20 called "Weekly Inference Sync"? | who-attended | Aaron Chaisson, [], 1, 2025-11-20; Elena Núñez, [CoreWeave], 1, 2025-11-20; Max Holt, [], 1, 2025-11-20
      Which overdue tasks does Aaron have?       | overdue-tasks-of | Refine the slides, 2025-11-08, open,
      What has Aaron done about Checkpointing?   | done-tasks-of-about | Print the slides, , 2025-11-07
      What has Glenn done about Checkpointing?   | done-tasks-of-about |
      Which overdue tasks of Aaron are about KV cache? | overdue-tasks-of-about | Refine the slides, 2025-11-08, open,
      Which overdue tasks of Glenn are about KV cache? | overdue-tasks-of-about |
      What am I waiting for in November 2025?    | due-waiting-for | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      What am I waiting for in 2024?             | due-waiting-for |
      Which tasks of Glenn about Checkpointing are due in February 2026? | due-tasks-of-about | Measure checkpoints, 2026-02-01, in progress,
      Which tasks of Glenn about Checkpointing are due in 2024? | due-tasks-of-about |
      What am I waiting for from NVIDIA?         | tasks-at | Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      Which open tasks do people from CoreWeave have? | tasks-at |
      Who has Aaron met apart from Glenn?        | who-met | Elena Núñez, 1, 2025-11-20, 2025-11-20; Jason Vallery, 1, 2025-11-06, 2025-11-06
      Which two people meet most apart from Glenn? | met-most | Aaron Chaisson, Elena Núñez, 1, 2025-11-20, 2025-11-20
      How many people has Aaron met besides me and Glenn? | who-met | 2
      Which tasks were cancelled?                | cancelled-tasks | Burn the slides, , [Aaron Chaisson], 2025-11-07
      Which tasks were cancelled in 2025?        | cancelled-tasks |
      Which tasks about Checkpointing were cancelled? | cancelled-tasks-about | Burn the slides, , [Aaron Chaisson], 2025-11-07
      Which tasks about KV cache were cancelled? | cancelled-tasks-about |
      Which tasks came out of "Review summit slides"? | tasks-in | Print the slides, 2025-11-07, [Aaron Chaisson], done; Burn the slides, 2025-11-07, [Aaron Chaisson], cancelled; Refine the slides, 2025-11-08, [Aaron Chaisson], open; Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      Which tasks came out of "Weekly Inference Sync"? | tasks-in |
      Which open tasks came out of "Review summit slides"? | open-tasks-in | Refine the slides, 2025-11-08, [Aaron Chaisson], open; Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      Which open tasks came out of "Weekly Inference Sync"? | open-tasks-in |
      Which tasks has Aaron done?                | done-tasks-of | Print the slides, , 2025-11-07
      Which tasks are open?                      | open-tasks | Refine the slides, 2025-11-08, [Aaron Chaisson], open; Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      Which tasks are overdue?                   | overdue-tasks | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      Which tasks are about the key-value cache? | tasks-about | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      Which overdue tasks are about KV cache?    | overdue-tasks-about | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      Which tasks about KV cache are due in November 2025? | due-tasks-about | Refine the slides, 2025-11-08, [Aaron Chaisson], open
      Which tasks about KV cache were done?      | done-tasks-about |
      Who has done the most tasks in 2024?       | most-done |
      Which topics are related to KV cache since 2026? | related-topics |
      What was decided about KV cache?           | decisions-about | Show KV cache usage via NFS, 2025-11-06, Review summit slides
      What was decided in "Review summit slides"? | decisions-in | Show KV cache usage via NFS, 2025-11-06, Review summit slides; Meet again, 2025-11-06, Review summit slides
      What was decided in "2025-05-01 Intro"?    | decisions-in | Keep in touch, 2025-05-01, Glenn Lockwood
      What was decided with Elena?               | decisions-with | Keep in touch, 2025-05-01, Glenn Lockwood
      What was decided in May 2025?              | decisions | Plan ahead, 2025-05-02, Glenn Lockwood; Keep in touch, 2025-05-01, Glenn Lockwood
      What was decided with Glenn about KV cache? | decisions-with-about | Show KV cache usage via NFS, 2025-11-06, Review summit slides
      What was decided with Elena about KV cache? | decisions-with-about |
      What did Aaron and Glenn decide?           | decisions-with-both | Show KV cache usage via NFS, 2025-11-06, Review summit slides; Meet again, 2025-11-06, Review summit slides
      What did Elena and Glenn decide?           | decisions-with-both | Keep in touch, 2025-05-01, Glenn Lockwood
      What did Aaron and Jason Wu decide?        | decisions-with-both |
      When was "Weekly Inference Sync"?          | when-was | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson Elena Núñez Max Holt]; Weekly Inference Sync, 2025-10-01, [Aaron Chaisson Glenn Lockwood Max Holt]
      When was "Weekly Inference Sync" in 2024?  | when-was |
      What was "Review summit slides" about?     | topics-in | Checkpointing, 1, 2025-11-06; KV Cache, 1, 2025-11-06
      What was "One to one" about?               | topics-in |
      Which meetings did people from CoreWeave attend? | meetings-with-organisation | Weekly Inference Sync, 2025-11-20, [Elena Núñez]; 2025-05-01 Intro, 2025-05-01, [Elena Núñez]
      When did I last meet somebody from CoreWeave? | meetings-with-organisation | Weekly Inference Sync, 2025-11-20, [Elena Núñez]
      Which meetings did people from CoreWeave attend in 2024? | meetings-with-organisation |
      Which topics are new since November 2025?  | new-topics | Checkpointing, 2025-11-06, 2, 2025-11-20
      Which topics are new since 2026?           | new-topics |
      Which organisations are new in November 2025? | new-organisations | CoreWeave, 2025-11-06, 1, 2025-11-06
      Which organisations are new since 2026?    | new-organisations |
      Who did Aaron meet for the first time in November 2025? | first-met-of | Elena Núñez, 2025-11-20, 1, 2025-11-20; Jason Vallery, 2025-11-06, 1, 2025-11-06
      Who did Aaron meet for the first time in 2024? | first-met-of |
      Which meeting had the most attendees?      | largest-meetings | Review summit slides, 3, 2025-11-06
      Which meetings had the most attendees in 2024? | largest-meetings |
      Which organisations came up between Aaron and Glenn? | organisations-between | CoreWeave, 1, 2025-11-06, 2025-11-06
      Which organisations came up between Elena and Glenn? | organisations-between |
      Who knows about both KV cache and Checkpointing? | who-knows-about-both | Aaron Chaisson, 2, 2, 2025-11-20; Glenn Lockwood, 2, 1, 2025-11-06; Jason Vallery, 1, 1, 2025-11-06
      Who knows about both KV cache and NVIDIA?  | who-knows-about-both |
      When did Aaron and Glenn talk about Checkpointing? | meetings-of-both-about | 2025-11-06, Review summit slides
      When did Elena and Glenn talk about Checkpointing? | meetings-of-both-about |
      Which topics come up together most?        | together-most | Checkpointing, KV Cache, 1, 2025-11-06
      Which topics came up together most in 2024? | together-most |
      How many topics came up?                   | topics | 2
      Who works at CoreWeave?                    | people-at | Elena Núñez, 2, 2025-11-20,
      Where does Elena work?                     | where-works | CoreWeave, ,
      What does Aaron talk about?                | topics-of | Checkpointing, 2, 2025-11-06, 2025-11-20; KV Cache, 2, 2025-10-01, 2025-11-06
      Which organisations came up with Aaron?    | organisations-of | CoreWeave, 1, 2025-11-06, 2025-11-06
      Who knows about Checkpointing?             | who-knows-about | Aaron Chaisson, 2, 2025-11-20; Elena Núñez, 1, 2025-11-20; Glenn Lockwood, 1, 2025-11-06; Jason Vallery, 1, 2025-11-06
      Which topics are related to KV cache?      | related-topics | Checkpointing, 1, 2025-11-06
      Who is best connected?                     | most-connected | Aaron Chaisson, 3, 3, 2025-11-20
      the two best connected people              | most-connected | Aaron Chaisson, 3, 3, 2025-11-20; Glenn Lockwood, 3, 3, 2025-11-06
      Which two people meet most?                | met-most | Aaron Chaisson, Glenn Lockwood, 2, 2025-10-01, 2025-11-06
      Who do both Aaron and Glenn know?          | common-contacts | Elena Núñez, 1, 1, 2025-11-20; Jason Vallery, 1, 1, 2025-11-06
      How are Elena and Jason Vallery connected? | how-connected | Elena Núñez, Aaron Chaisson, 1, 2025-11-20; Aaron Chaisson, Jason Vallery, 1, 2025-11-06
      How is Jason Wu connected to Elena?        | how-connected |
      How am I connected to Jason Wu?            | how-connected | Max Holt, Jason Wu, 1, 2026-01-02
      How do I reach Elena at CoreWeave?         | who-can-introduce | Aaron Chaisson, Elena Núñez, 1, 2025-11-20; Glenn Lockwood, Elena Núñez, 1, 2025-05-01
      Which topics came up in November 2025?     | topics | Checkpointing, 2, 2025-11-06, 2025-11-20; KV Cache, 1, 2025-11-06, 2025-11-06
      Which topics came up in 2020?              | topics |
      Which organisations came up in November 2025? | organisations | CoreWeave, 1, 2025-11-06, 2025-11-06
      Which organisations came up in 2020?       | organisations |
      What do we discuss with CoreWeave?         | topics-with | Checkpointing, 1, 2025-11-06; KV Cache, 1, 2025-11-06
      What did we discuss with CoreWeave in 2020? | topics-with |
      Does Elena work at CoreWeave?              | works-at | CoreWeave, ,
      Does Glenn work at CoreWeave?              | works-at |
      Which two people met most in November 2025? | met-most | Aaron Chaisson, Elena Núñez, 1, 2025-11-20, 2025-11-20
      Who was best connected in October 2025?    | most-connected | Aaron Chaisson, 1, 1, 2025-10-01
      Who have I not met since 2025-12-01?       | not-met | Aaron Chaisson, 3, 2025-11-20; Glenn Lockwood, 3, 2025-11-06; Elena Núñez, 2, 2025-11-20; Jason Vallery, 1, 2025-11-06
      Who was not met in November 2025?          | not-met | Jason Wu, 1, 2026-01-02
      Who was not met since 2025?                | not-met |
      Who has Glenn not met since 2025-11-01?    | not-met-of | Elena Núñez, 1, 2025-05-01
      Who has Glenn not met since 2025?          | not-met-of |
      What was the first meeting about KV cache? | meetings-about | Weekly Inference Sync, 2025-10-01, [Aaron Chaisson Glenn Lockwood]
      Who attended the most meetings?            | busiest | Aaron Chaisson, 3, 2025-10-01, 2025-11-20
      When was Elena first seen?                 | first-seen | 2025-05-01, 2025-05-01 Intro, [Glenn Lockwood]
      What do Aaron and Elena have in common?    | in-common | Checkpointing, topic, 2, 1, 2025-11-20; Weekly Inference Sync, meeting, 1, 1, 2025-11-20
      Which topics do Aaron and Elena share?     | shared-topics | Checkpointing, 2, 1, 2025-11-20
      Which organisations do Aaron and Glenn have in common? | shared-organisations | CoreWeave, 1, 1, 2025-11-06
      What did Aaron and Glenn talk about?       | topics-between | KV Cache, 2, 2025-10-01, 2025-11-06; Checkpointing, 1, 2025-11-06, 2025-11-06
      Who did Glenn talk to about Checkpointing? | who-discussed-with | Aaron Chaisson, 1, 2025-11-06, 2025-11-06; Jason Vallery, 1, 2025-11-06, 2025-11-06
      When did Glenn talk about Checkpointing?   | meetings-of-about | 2025-11-06, Review summit slides, [Aaron Chaisson Jason Vallery]
      How often did Aaron talk about KV cache?   | how-often-discussed | 2, 2025-10-01, 2025-11-06
      How often did KV cache come up?            | how-often-about | 2, 2025-10-01, 2025-11-06
      How often did KV cache and Checkpointing come up together? | how-often-together | 1, 2025-11-06, 2025-11-06
      Which notes mention KV cache and Checkpointing? | notes-about-both | Review summit slides, 2025-11-06
      Which organisations came up with KV cache? | organisations-about | CoreWeave, 1, 2025-11-06
      Who knows whom at CoreWeave?               | who-knows-whom-at | Aaron Chaisson, Elena Núñez, 1, 2025-11-20; Glenn Lockwood, Elena Núñez, 1, 2025-05-01
      Whom does Aaron know at NVIDIA?            | who-met-at | Glenn Lockwood, 2, 2025-10-01, 2025-11-06
      Who at NVIDIA knows about Checkpointing?   | who-knows-about-at | Glenn Lockwood, 1, 2025-11-06
      Who did I meet in January 2026?            | who-was-met | Jason Wu, 1, 2026-01-02, 2026-01-02
      How many people did I meet in 2025?        | who-was-met | 4
      Which tasks of Aaron were cancelled?       | cancelled-tasks-of | Burn the slides, , 2025-11-07
      Which tasks of Glenn are due in February 2026? | due-tasks-of | Measure checkpoints, 2026-02-01, in progress,
      What is due in February 2026?              | due-tasks | Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      Which tasks does Aaron have about KV cache? | tasks-of-about | Refine the slides, 2025-11-08, open,
      Which tasks were done?                     | done-tasks | Print the slides, , [Aaron Chaisson]
      Who has tasks about KV cache?              | who-is-assigned | Aaron Chaisson, 1, 1, 2025-11-08
      Who has the most open tasks?               | most-tasks | Aaron Chaisson, 1, 2025-11-08
      Who has the most overdue tasks?            | most-overdue | Aaron Chaisson, 1, 2025-11-08
      Who has done the most tasks?               | most-done | Aaron Chaisson, 1,
      What am I waiting for?                     | waiting-for | Refine the slides, 2025-11-08, [Aaron Chaisson], open; Measure checkpoints, 2026-02-01, [Glenn Lockwood], in progress
      What was decided with Glenn?               | decisions-with | Show KV cache usage via NFS, 2025-11-06, Review summit slides; Meet again, 2025-11-06, Review summit slides; Keep in touch, 2025-05-01, Glenn Lockwood
      What was decided in November 2025?         | decisions | Show KV cache usage via NFS, 2025-11-06, Review summit slides; Meet again, 2025-11-06, Review summit slides
      What happened with Checkpointing since 2025-11-10? | timeline | Weekly Inference Sync, meeting, 2025-11-20
      Who bridges groups?                        | bridges | Aaron Chaisson, 3, 1; Glenn Lockwood, 3, 1
      Whom have I lost touch with?               | lost-touch |
      Whom has Aaron lost touch with?            | lost-touch-of |
      Who should Elena meet?                     | should-meet-of | Jason Vallery, 2, 2025-11-06
      Who should meet whom?                      | should-meet | Elena Núñez, Jason Vallery, 2
      Who is new since December 2025?            | new-since | Jason Wu, 2026-01-02, 1, 2026-01-02
      Who can introduce Elena to Jason Vallery?  | introduction | Elena Núñez, Aaron Chaisson, 1, 2025-11-20; Aaron Chaisson, Jason Vallery, 1, 2025-11-06
      """)
  void isAnswered(String sentence, String question, String rows) {
    Understood understood = understood(sentence);
    ASKED.add(question);
    assertThat(understood.question().name()).isEqualTo(question);
    assertThat(shown(Answer.from(graph, understood))).isEqualTo(rows == null ? "" : rows);
  }

  @AfterAll
  static void everyQuestionWasAsked() {
    assertThat(ASKED).containsExactlyElementsOf(Catalogue.builtIn().questions().stream().map(Question::name).toList());
  }

  @Test
  void rowsAreProvedByTheirNotes() {
    assertThat(Answer.from(graph, understood("Who has Elena met?")).evidence())
        .containsExactly(new Evidence(SmallGraph.SYNC_2, 1), new Evidence(SmallGraph.GLENN, 12));
    assertThat(Answer.from(graph, understood("What was decided about KV cache?")).evidence())
        .containsExactly(new Evidence(SmallGraph.SLIDES, 20));
  }

  @Test
  void evidenceIsNoColumn() {
    assertThat(Answer.from(graph, understood("Who has Elena met?")).rows().columns())
        .containsExactly("person", "meetings", "first", "last");
  }

  @Test
  void namesKnowWhoWasMetLast() {
    assertThat(understanding.understand("Who has Jason met?")).isInstanceOfSatisfying(AmbiguousName.class,
        ambiguous -> assertThat(ambiguous.candidates()).containsExactly("Jason Wu", "Jason Vallery"));
  }

  @Test
  void touchIsLostAfterHalfAYear() {
    Understanding later = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2027-01-15"));
    assertThat(shown(Answer.from(graph, (Understood) later.understand("Whom have I lost touch with?"))))
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
      Which meetings are coming up?              | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson Elena Núñez]; One to one, 2026-01-02, [Jason Wu]
      When is my next meeting with Elena?        | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson]
      What is the next meeting?                  | Weekly Inference Sync, 2025-11-20, [Aaron Chaisson Elena Núñez]
      """)
  void whatIsPlannedIsNotYetSeen(String sentence, String rows) {
    Understanding earlier = new Understanding(Catalogue.builtIn(), names, LocalDate.parse("2025-11-10"));
    assertThat(earlier.understand(sentence)).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(shown(Answer.from(graph, understood))).isEqualTo(rows == null ? "" : rows));
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
      default -> "nobody";
    };
  }

  @Test
  void sizeCountsWhatIsThere() {
    assertThat(Size.of(graph).text()).isEqualTo("5 notes with 6 meetings, 4 tasks and 5 decisions");
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
