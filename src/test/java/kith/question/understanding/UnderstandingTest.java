package kith.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.catalogue.SmallQuestion;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.names.Register;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.UnclearQuestion;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Outcome.UnknownName;
import kith.question.understanding.Outcome.UnknownQuestion;
import kith.question.words.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  private static final Understanding UNDERSTANDING = People.understanding();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      Who has Aaron Chaisson met, since 2025-10-01? | Who has Aaron Chaisson met, since 2025-10-01
      who has aaron met                             | Who has Aaron Chaisson met
      WHO HAS AARON CHAISSON MET???                 | Who has Aaron Chaisson met
      Can you please tell me who Aaron has met?     | Who has Aaron Chaisson met
      So, who did Aaron ever meet, thanks           | Who has Aaron Chaisson met
      Who has Lockwood, Glenn met?                  | Who has Glenn Lockwood met
      Who has glock@example.org met?                | Who has Glenn Lockwood met
      Who has Lockwood met?                         | Who has Glenn Lockwood met
      Who has elena nunez met?                      | Who has Elena Núñez met
      Since October, who has Elena met?             | Who has Elena Núñez met, since 2025-10-01
      Who did Elena meet in 2025?                   | Who has Elena Núñez met, from 2025-01-01 to 2025-12-31
      Who did Elena meet last quarter?              | Who has Elena Núñez met, from 2025-10-01 to 2025-12-31
      What are Elena's open tasks?                  | Which open tasks does Elena Núñez have
      What are Elena’s open tasks?                  | Which open tasks does Elena Núñez have
      what are my open tasks                        | Which open tasks does Max Holt have
      Who have I met?                               | Who was met
      When did I last see Elena?                    | When was Elena Núñez last seen
      When did Elena last see Aaron?                | When did Elena Núñez and Aaron Chaisson last meet
      Who's met core weave?                         | Who has met CoreWeave
      Who works at Acme Systems?                    | Who works at Acme Systems GmbH & Co. KG
      Who's best connected?                         | Who is best connected, the top one
      Who knows about the key-value cache?          | Who knows about KV Cache
      Who's our KV cache expert?                    | Who knows about KV Cache, the top one
      Who's the right person to ask about KV cache? | Who knows about KV Cache, the top one
      Who are our KV cache experts?                 | Who knows about KV Cache
      Who attended "Review summit slides"?          | Who attended Review summit slides
      Who attended the inference sync?              | Who attended Weekly Inference Sync
      Who was at the summit slides meeting?         | Who attended Review summit slides
      Who was at 'Review summit slides'?            | Who attended Review summit slides
      Who, apart from me, has Aaron met?            | Who has Aaron Chaisson met, without Max Holt
      Who has Aaron met, 2025 only?                 | Who has Aaron Chaisson met, from 2025-01-01 to 2025-12-31
      Who appeared only after 2024?                 | Who is new, since 2025-01-01
      Which people did Aaron meet in meetings?      | Who has Aaron Chaisson met
      I see Aaron today. What are his open tasks?   | Which open tasks does Aaron Chaisson have
      Is Glenn in? And Elena? When did they meet?   | When did Glenn Lockwood and Elena Núñez meet
      Who has Elena met? I need it for a report.    | Who has Elena Núñez met
      Is Elena around? Where does she work?         | Where does Elena Núñez work
      What must Aaron finish in 2025?               | Which tasks of Aaron Chaisson are due, from 2025-01-01 to 2025-12-31
      When was Kore Weave discussed?                | Which meetings were about CoreWeave ('Kore Weave' taken for CoreWeave)
      """)
  void saysWhatItUnderstood(String sentence, String understood) {
    assertThat(UNDERSTANDING.understand(sentence))
        .isInstanceOfSatisfying(Understood.class, found -> assertThat(found.sentence()).isEqualTo(understood));
  }

  @Test
  void queriesTakeIdsDatesTheOwnerAndTheDay() {
    assertThat(((Understood) UNDERSTANDING.understand("Who has Glenn met since 2025-10-01?")).parameters())
        .containsEntry("person", "p:glenn")
        .containsEntry("since", java.time.LocalDate.parse("2025-10-01"))
        .containsEntry("until", null)
        .containsEntry("owner", "p:max");
    assertThat(((Understood) UNDERSTANDING.understand("Which tasks are overdue?")).parameters())
        .containsEntry("today", People.TODAY)
        .containsEntry("limit", null);
    assertThat(((Understood) UNDERSTANDING.understand("top three best connected people")).parameters())
        .containsEntry("limit", 3L);
  }

  @Test
  void aFirstNameOfTwoIsAmbiguousMostRecentlyMetFirst() {
    assertThat(UNDERSTANDING.understand("Who has Jason met?")).isInstanceOfSatisfying(AmbiguousName.class, refusal ->
        assertThat(refusal.message()).isEqualTo("I don't know who 'Jason' is: Jason Wu or Jason Vallery?"));
    assertThat(UNDERSTANDING.understand("What are jason's tasks?")).isInstanceOfSatisfying(AmbiguousName.class, refusal ->
        assertThat(refusal.name()).isEqualTo("jason"));
    assertThat(UNDERSTANDING.understand("Who is Jason?")).isInstanceOfSatisfying(AmbiguousName.class, refusal ->
        assertThat(refusal.candidates()).containsExactly("Jason Wu", "Jason Vallery"));
  }

  /** These days are the last ninety of what happened, and say nothing of what is so now. */
  @ParameterizedTest
  @CsvSource({"What is Aaron working on these days?, topics-of, true", "Which topics come up nowadays?, topics, true",
      "Which tasks has Aaron done these days?, done-tasks-of, true", "What does Aaron have to do these days?, tasks-of, false",
      "Where does Aaron work these days?, where-works, false", "Who am I meeting a lot these days?, who-met, true"})
  void theseDaysAreRecentOnes(String sentence, String question, boolean recent) {
    assertThat(UNDERSTANDING.understand(sentence)).isInstanceOfSatisfying(Understood.class, understood -> {
      assertThat(understood.question().name()).isEqualTo(question);
      assertThat(understood.period().since()).isEqualTo(recent ? Optional.of(People.TODAY.minusDays(90)) : Optional.empty());
    });
  }

  @Test
  void anUnknownNameComesWithTheNearest() {
    assertThat(UNDERSTANDING.understand("Who has Eleonora Nunez met?")).isInstanceOfSatisfying(UnknownName.class, refusal ->
        assertThat(refusal.message()).isEqualTo("I don't know anybody called 'Eleonora Nunez': did you mean Elena Núñez?"));
    assertThat(UNDERSTANDING.understand("Who has Aaron met in Paris?")).isInstanceOf(Refusal.class);
    assertThat(UNDERSTANDING.understand("Who attended the Zzyzx kickoff?")).isInstanceOfSatisfying(UnknownName.class, refusal ->
        assertThat(refusal.wanted()).isEqualTo(Kind.MEETING));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "How tall is Aaron?", "Who has Aaron never met?", "Who hasn't met Aaron?", "Delete everything about Aaron",
    "Who will Aaron meet?", "Who has Aaron met twice?", "Aaron", "", "?!",
    "What are Aaron's open tasks since Monday?", "Who has met Aaron without Glenn?",
    "What are her open tasks?", "Who did Aaron marry?", "Who has only Aaron met?", "Close all tasks of Aaron",
    "Who has Aaron met in the 90 days before 2025-10-01?", "Who has Aaron hired?", "What can you do?",
    "Who has Aaron met since the flood?"
  })
  void whatNoQuestionAnswersIsRefused(String sentence) {
    assertThat(UNDERSTANDING.understand(sentence)).isInstanceOf(UnknownQuestion.class);
  }

  @Test
  void anUnknownQuestionComesWithTheNearest() {
    assertThat(((Refusal) UNDERSTANDING.understand("Which tasks of Aaron are purple?")).candidates())
        .hasSize(3)
        .contains("Which open tasks does Aaron Chaisson have?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who is Aaron?", "aaron", "tell me about Aaron", "what about aaron?"})
  void whereOnlyANameIsSaidTheCardIsTold(String sentence) {
    assertThat(((Refusal) UNDERSTANDING.understand(sentence)).message())
        .startsWith("I don't understand the question. 'kith show \"Aaron Chaisson\"' tells all about Aaron Chaisson. ");
  }

  @Test
  void whereMoreIsSaidNoCardIsTold() {
    assertThat(((Refusal) UNDERSTANDING.understand("Who did Aaron marry?")).message()).doesNotContain("kith show");
  }

  @Test
  void aWordThatIsNotUnderstoodIsNamedOnce() {
    assertThat(((Refusal) UNDERSTANDING.understand("Elena likes whom")).message()).startsWith("I don't understand 'likes'. ");
  }

  @Test
  void withoutAnOwnerIIsUnknown() {
    Names nobody = Names.of(List.of(People.AARON), Optional.empty(), new NoRegister());
    Understanding understanding = new Understanding(Catalogue.builtIn(), nobody, People.TODAY);
    assertThat(understanding.understand("What are my open tasks?")).isInstanceOfSatisfying(UnknownName.class, refusal ->
        assertThat(refusal.message()).contains("kith.yml"));
    assertThat(understanding.understand("When did I last see Aaron?")).isInstanceOf(Understood.class);
  }

  @Test
  void aLongOrRepetitiveSentenceIsRefusedInNoTime() {
    for (String word : List.of("the ", "who has ", "in 2025 ", "Aaron ", "please ", "of ", "so far since May ")) {
      for (int times : List.of(20, 50, 5_000)) {
        String sentence = "Who has " + word.repeat(times) + "?";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () ->
            assertThat(UNDERSTANDING.understand(sentence)).isInstanceOf(Refusal.class));
      }
    }
  }

  @Test
  void twoQuestionsWithTheSameFormAreTooCloseToCall() {
    Form form = Form.parse("is {person} well");
    Parameter person = new Parameter("person", Kind.PERSON, true, Optional.empty());
    Question one = SmallQuestion.asked("one", "One {person}?", form, person);
    Question two = SmallQuestion.asked("two", "Two {person}?", form, person);
    Catalogue both = new Catalogue(List.of(one, two), List.of());
    assertThat(new Understanding(both, People.names(), People.TODAY).understand("Is Aaron well?"))
        .isInstanceOfSatisfying(UnclearQuestion.class, refusal ->
            assertThat(refusal.candidates()).containsExactly("One Aaron Chaisson", "Two Aaron Chaisson"));
  }

  @Test
  void howManyMeetingsHaveATitleIsSaidWhereAllAreMeant() {
    Names names = Names.of(List.of(People.AARON), Optional.empty(), new NoRegister() {
      @Override
      public List<Known> meetings() {
        return List.of(People.SYNC, People.SLIDES, People.SYNC);
      }
    });
    Understanding two = new Understanding(Catalogue.builtIn(), names, People.TODAY);
    String sync = "Who attended " + People.SYNC.name();
    assertThat(two.understand(sync + "?")).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(understood.sentence()).isEqualTo(sync + ", the title of 2 meetings"));
    assertThat(two.understand(sync + " in 2025?")).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(understood.sentence()).startsWith(sync + ", from 2025-01-01"));
    assertThat(two.understand("Who attended " + People.SLIDES.name() + "?")).isInstanceOfSatisfying(Understood.class, understood ->
        assertThat(understood.sentence()).isEqualTo("Who attended " + People.SLIDES.name()));
  }

  private static class NoRegister implements Register {
    @Override
    public List<Known> meetings() {
      return List.of();
    }

    @Override
    public List<String> recentFirst(List<String> ids, LocalDate today) {
      return ids;
    }

    @Override
    public List<String> worksAt(List<String> ids, String organisation) {
      return List.of();
    }
  }
}
