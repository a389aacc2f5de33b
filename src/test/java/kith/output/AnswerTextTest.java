package kith.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kith.graph.Rows;
import kith.graph.Shown;
import kith.output.Hyperlinks.Target;
import kith.question.Answer;
import kith.question.Answer.Beyond;
import kith.question.Evidence;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;
import kith.question.catalogue.SmallQuestion;
import kith.question.catalogue.Wording;
import kith.question.dates.Period;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

  private static final Page PAGE = new Page(80, false);
  private static final Shown ELENA = new Shown.Node(List.of("Entity", "Person"), Map.of("name", "Elena Núñez", "id", "elena"));
  private static final Shown GLENN =
      new Shown.Node(List.of("Entity", "Note", "Person"), Map.of("name", "Glenn Lockwood", "path", "People/Glenn.md"));
  private static final Answer ANSWER =
      answer(
          new Rows(
              List.of("person", "meetings", "last"),
              List.of(Arrays.asList(ELENA, 2L, LocalDate.parse("2025-11-20")), Arrays.asList(GLENN, 11L, null))),
          List.of(new Evidence("Meetings/Sync.md", 3), new Evidence("Odd|name.md", 1)));

  @Test
  void aTableSaysWhatWasUnderstoodAndWhatProvesIt() {
    assertThat(written(Format.TABLE, text -> text.answer("who?", ANSWER, "", false))).isEqualTo("""
        Who has Ann met

         PERSON          MEETINGS  LAST
         Elena Núñez            2  2025-11-20
         Glenn Lockwood        11

        From 2 places in the notes:
          Meetings/Sync.md:3
          Odd|name.md:1
        """);
  }

  @Test
  void markdownLinksToNotesAndNames() {
    assertThat(written(Format.MARKDOWN, text -> text.answer("who?", ANSWER, "", false))).isEqualTo("""
        **Who has Ann met**

        | person | meetings | last |
        | --- | --- | --- |
        | Elena Núñez | 2 | 2025-11-20 |
        | [[People/Glenn\\|Glenn Lockwood]] | 11 |  |

        From 2 places in the notes:

        - [[Meetings/Sync]]
        - [[Odd name]]
        """);
  }

  @Test
  void whichPlacesAreShownIsSaidWhereItIsntAll() throws IOException {
    Question ranking = Catalogue.builtIn().question("busiest").orElseThrow();
    Answer answer = new Answer(new Understood(ranking, Map.of(), Map.of(), Period.ALWAYS, "Busiest"), ANSWER.rows(), ANSWER.evidence(), Beyond.NOTHING);
    assertThat(written(Format.TABLE, text -> text.answer("busiest", answer, "", false)))
        .contains("\nFrom 2 places in the notes, the ten latest of each row:\n");
    assertThat(written(Format.JSON, text -> text.answer("busiest", answer, "", false))).contains("\"evidenceOf\"", "\"the ten latest of each row\"");
  }

  @Test
  void whoHasAsManyIsSaid() {
    Answer answer = new Answer(ANSWER.understood(), ANSWER.rows(), ANSWER.evidence(), Beyond.TIED);
    assertThat(written(Format.TABLE, text -> text.answer("who?", answer, "", false))).contains("\n\n Others have as many.\n\nFrom 2 places");
    assertThat(written(Format.MARKDOWN, text -> text.answer("who?", answer, "", false))).contains("\n\nOthers have as many.\n\nFrom 2 places");
    assertThat(written(Format.JSON, text -> text.answer("who?", answer, "", false))).contains("\"tied\" : true");
    assertThat(written(Format.JSON, text -> text.answer("who?", ANSWER, "", false))).doesNotContain("tied");
  }

  @Test
  void thatThereIsMoreIsSaid() {
    Answer list = new Answer(ANSWER.understood(), ANSWER.rows(), ANSWER.evidence(), Beyond.MORE);
    String more = "These are the first 2. There are more: ask for 'the first 10' (--format json has them all).";
    assertThat(written(Format.TABLE, text -> text.answer("who?", list, "", false))).contains("\n\n " + more + "\n\nFrom 2 places");
    assertThat(written(Format.MARKDOWN, text -> text.answer("who?", list, "", false))).contains("\n\n" + more + "\n\nFrom 2 places");
    assertThat(written(Format.JSON, text -> text.answer("who?", list, "", false))).contains("\"more\" : true");
    Question question = Catalogue.builtIn().question("busiest").orElseThrow();
    Understood busiest = new Understood(question, Map.of(), Map.of(), Period.ALWAYS, "Busiest");
    Answer ranking = new Answer(busiest, ANSWER.rows(), ANSWER.evidence(), Beyond.MORE);
    assertThat(written(Format.TABLE, text -> text.answer("busiest", ranking, "", false)))
        .contains("\n\n These are the top 2. There are more: ask for 'the top 10'.\n");
  }

  @Test
  void jsonIsWhole() {
    assertThat(written(Format.JSON, text -> text.answer("who?", ANSWER, "", false)).replaceAll("\\s+", "")).isEqualTo("""
        {"question":"who?","understood":"WhohasAnnmet","parameters":{"person":"ann","since":null},
        "columns":["person","meetings","last"],
        "rows":[{"person":"ElenaNúñez","meetings":2,"last":"2025-11-20"},
        {"person":"GlennLockwood","meetings":11,"last":null}],
        "evidence":[{"path":"Meetings/Sync.md","line":3},{"path":"Odd|name.md","line":1}]}
        """.replace("\n", ""));
  }

  @Test
  void theQueryIsShownAsBrowserTakesIt() {
    Question question = SmallQuestion.of("q", "Q", "MATCH (n)\n  WHERE n.a = $a\u001B[1m");
    Map<String, Object> parameters = new java.util.LinkedHashMap<>();
    parameters.put("a", "O'Brien");
    parameters.put("since", LocalDate.parse("2025-10-01"));
    parameters.put("until", null);
    parameters.put("limit", 3L);
    Answer answer = new Answer(new Understood(question, parameters, Map.of(), Period.ALWAYS, "Q"), new Rows(List.of("n"), List.of(List.of(1L))), List.of(), Beyond.NOTHING);
    String query = ":param a => 'O\\'Brien'\n:param since => date('2025-10-01')\n:param until => null\n:param limit => 3\nMATCH (n)\n  WHERE n.a = $a[1m\n";
    assertThat(written(Format.TABLE, text -> text.answer("q?", answer, "", true))).endsWith("\nAnswered by q, in own/q.cypher:\n\n" + query);
    assertThat(written(Format.MARKDOWN, text -> text.answer("q?", answer, "", true))).endsWith("\n\n```cypher\n" + query + "```\n");
    assertThat(written(Format.JSON, text -> text.answer("q?", answer, "", true)).replaceAll("\\s+", ""))
        .endsWith("\"query\":{\"name\":\"q\",\"file\":\"own/q.cypher\",\"because\":[],\"cypher\":\"MATCH(n)\\nWHEREn.a=$a\\u001B[1m\"}}");
  }

  @Test
  void csvHasOnlyTheRows() {
    assertThat(written(Format.CSV, text -> text.answer("who?", ANSWER, "", false))).isEqualTo(
        "person,meetings,last\r\nElena Núñez,2,2025-11-20\r\nGlenn Lockwood,11,\r\n");
  }

  @Test
  void csvIsSafeForSpreadsheets() {
    Rows rows = new Rows(List.of("a", "b"), List.of(List.of("=1+1", -3L), List.of("@x, \"y\"", "-2")));
    assertThat(written(Format.CSV, text -> text.rows(rows))).isEqualTo("a,b\r\n'=1+1,-3\r\n\"'@x, \"\"y\"\"\",'-2\r\n");
  }

  @Test
  void nothingFoundIsSaidInWords() {
    Answer nothing = answer(new Rows(List.of("person"), List.of()), List.of());
    assertThat(written(Format.TABLE, text -> text.answer("who?", nothing, "5 notes with 3 meetings", false)))
        .isEqualTo("Who has Ann met\n\nNothing found in 5 notes with 3 meetings.\n");
  }

  /** Wordings, a row of person, meetings, first and last, the period, and what is said. */
  @ParameterizedTest
  @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
      {other|# has|# have} met {person} {meetings|once|# times}, {first..last}.; 3;2025-05-01;2025-11-20; -; You have met Elena Núñez 3 times, between 2025-05-01 and 2025-11-20.
      {other|# has|# have} met {person} {meetings|once|# times}, {first..last}.; 1;2025-11-20;2025-11-20; -; You have met Elena Núñez once, on 2025-11-20.
      {asked|# has|# have} met {person} {meetings|once|# times}.;               0;-;-;                  2025-10-01; Since 2025-10-01, Ann has met Elena Núñez 0 times.
      {asked} met {person} on {first}.|{asked} met {person}.;                   1;-;-;                  -; Ann met Elena Núñez.
      nobody met {other}.;                                                      1;-;-;                  2025-10-01; Since 2025-10-01, nobody met you.
      {asked} first met {person} on {first}.;                                   1;-;-;                  -; -
      """)
  void oneRowIsASentence(String wordings, long meetings, LocalDate first, LocalDate last, LocalDate since, String said) {
    Rows rows = new Rows(List.of("person", "meetings", "first", "last"), List.of(Arrays.asList(ELENA, meetings, first, last)));
    assertThat(AnswerSentence.of(told(rows, List.of(wordings.split("(?<=\\.)\\|")), Optional.ofNullable(since)))).isEqualTo(Optional.ofNullable(said));
  }

  @Test
  void listsAreSpokenAndManyRowsAreATable() {
    Rows one = new Rows(List.of("others"), List.of(List.of(List.of("Ann", "Ben", "Cleo"))));
    assertThat(AnswerSentence.of(told(one, List.of("{others|# was|# were} there."), Optional.empty()))).contains("Ann, Ben and Cleo were there.");
    Rows two = new Rows(List.of("others"), List.of(List.of("Ann"), List.of("Ben")));
    assertThat(AnswerSentence.of(told(two, List.of("{others} was there."), Optional.empty()))).isEmpty();
  }

  private static Answer told(Rows rows, List<String> wordings, Optional<LocalDate> since) {
    Question question = SmallQuestion.told(wordings.stream().map(Wording::parse).toList());
    Period period = new Period(since, Optional.empty());
    return new Answer(new Understood(question, Map.of(), Map.of("asked", "Ann", "other", "you"), period, "Q"), rows, List.of(), Beyond.NOTHING);
  }

  @Test
  void muchEvidenceIsCutShortForPeopleOnly() {
    List<Evidence> many = IntStream.rangeClosed(1, 30).mapToObj(line -> new Evidence("a.md", line)).toList();
    Answer answer = answer(new Rows(List.of("n"), List.of(List.of(1L))), many);
    assertThat(written(Format.TABLE, text -> text.answer("", answer, "", false))).contains("a.md:8\n").doesNotContain("a.md:9\n").contains("and 22 more");
    assertThat(written(Format.JSON, text -> text.answer("", answer, "", false))).contains("\"line\" : 30");
  }

  @Test
  void noTextSteersTheTerminal() {
    String nasty = "a\u001B[31mb\u009B2Jc\u0007\r\nd\u202Ee\u007F";
    Rows rows = new Rows(List.of("x\u001B"), List.of(List.of(nasty)));
    Answer answer = answer(rows, List.of(new Evidence(nasty, 1)));
    for (Format format : Format.values()) {
      assertThat(written(format, text -> text.answer(nasty, answer, nasty, false)).replace("\r\n", "\n"))
          .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u202E]")
          .containsIgnoringCase("a");
    }
    assertThat(written(Format.JSON, text -> text.rows(rows))).contains("a\\u001B[31mb\\u009B2Jc\\u0007\\r\\nd\\u202Ee\\u007F");
  }

  @Test
  void aRefusalIsJsonForProgramsOnly() {
    Known wu = new Known("1", "Jason Wu", List.of(), Kind.PERSON);
    Known vallery = new Known("2", "Jason Vallery", List.of(), Kind.PERSON);
    AmbiguousName refusal = new AmbiguousName("Jason", List.of(wu, vallery));
    assertThat(written(Format.JSON, text -> text.refusal("Who?", refusal)).replaceAll("\\s*\\n\\s*", "")).isEqualTo(
        "{\"question\" : \"Who?\",\"error\" : {\"kind\" : \"ambiguous-name\","
            + "\"message\" : \"I don't know who 'Jason' is: Jason Wu or Jason Vallery?\","
            + "\"candidates\" : [ \"Jason Wu\", \"Jason Vallery\" ]}}");
    assertThat(written(Format.TABLE, text -> text.refusal("Who?", refusal))).isEmpty();
  }

  @Test
  void onATerminalNotesAreClickable() {
    Evidence place = new Evidence("Très bon/50% [a].md", 3);
    assertThat(linked(Target.FILE, place)).endsWith("\u001B]8;;file:///no/vault/Tr%C3%A8s%20bon/50%25%20%5Ba%5D.md\u001B\\Très bon/50% [a].md:3\u001B]8;;\u001B\\\n");
    assertThat(linked(Target.OBSIDIAN, place)).contains("\u001B]8;;obsidian://open?vault=vault&file=Tr%C3%A8s%20bon%2F50%25%20%5Ba%5D.md\u001B\\");
    assertThat(linked(Target.FILE, new Evidence("a\u001B]8;;x\u0007.md", 3))).endsWith("/a%1B%5D8%3B%3Bx%07.md\u001B\\a]8;;x.md:3\u001B]8;;\u001B\\\n");
    assertThat(linked(Target.NONE, place)).doesNotContain("\u001B");
  }

  private static String linked(Target target, Evidence place) {
    StringWriter out = new StringWriter();
    Page page = PAGE.with(new Hyperlinks(target, Path.of("/no/vault")));
    new AnswerText(Format.TABLE, page, new PrintWriter(out, true)).answer("who?", answer(new Rows(List.of("n"), List.of(List.of(1L))), List.of(place)), "", false);
    return out.toString();
  }

  @Test
  void aNameWithoutANoteIsNoLink() {
    Shown missing = new Shown.Node(List.of("Note"), Map.of("path", "Gone.md", "missing", true));
    assertThat(Wiki.of(missing)).isEqualTo("Gone.md");
    assertThat(Wiki.of(ELENA)).isEqualTo("Elena Núñez");
  }

  @Test
  void aQuerysNodesAreWholeInJsonAndNamedElsewhere() {
    Rows rows = new Rows(List.of("p"), List.of(List.of(new Shown.Path(List.of(ELENA, new Shown.Relationship("MET", Map.of("times", 2L)), GLENN)))));
    assertThat(written(Format.JSON, text -> text.rows(rows)).replaceAll("\\s+", ""))
        .contains("{\"labels\":[\"Entity\",\"Person\"],\"properties\":{").contains("{\"type\":\"MET\",\"properties\":{\"times\":2}}");
    assertThat(written(Format.TABLE, text -> text.rows(rows))).contains("Elena Núñez - [MET] - Glenn Lockwood");
    assertThat(written(Format.TABLE, text -> text.rows(new Rows(List.of("p"), List.of())))).isEqualTo("No rows.\n");
  }

  @Test
  void aMeetingInsideANoteIsLinkedByItsHeading() {
    Shown meeting = new Shown.Node(List.of("Meeting"), Map.of("id", "People/Glenn.md#2025-05-01 Intro", "title", "2025-05-01 Intro"));
    assertThat(Wiki.of(meeting)).isEqualTo("[[People/Glenn#2025-05-01 Intro|2025-05-01 Intro]]");
    assertThat(Wiki.of("a [[b]] | *c*")).isEqualTo("a \\[\\[b\\]\\] \\| \\*c\\*");
  }

  private static Answer answer(Rows rows, List<Evidence> evidence) {
    Question question = SmallQuestion.of("who-met", "Who has {person} met?", "");
    Map<String, Object> parameters = new java.util.LinkedHashMap<>();
    parameters.put("person", "ann");
    parameters.put("since", null);
    return new Answer(new Understood(question, parameters, Map.of("person", "Ann"), Period.ALWAYS, "Who has Ann met"), rows, evidence, Beyond.NOTHING);
  }

  private static String written(Format format, Consumer<AnswerText> content) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    content.accept(new AnswerText(format, PAGE, writer));
    writer.flush();
    return out.toString();
  }
}
