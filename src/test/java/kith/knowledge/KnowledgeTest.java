package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kith.config.Settings;
import kith.config.Settings.Kind;
import kith.config.SettingsReader;
import kith.knowledge.Entity.Strength;
import kith.markdown.NoteReader;
import kith.note.Note;
import kith.note.Problem;
import kith.note.Prose;
import org.junit.jupiter.api.Test;

/** Who and what notes know of, from notes written out. */
class KnowledgeTest {

  private final Map<String, String> vault = new TreeMap<>();
  private Settings settings = Settings.DEFAULT;

  @Test
  void anAttendeeIsAPerson() {
    note("Call.md", "---\nattendees: [Ann Lee, Kafka]\n---\n");
    assertKind("Ann Lee", Kind.PERSON, Strength.ROLE);
    assertKind("Kafka", Kind.PERSON, Strength.ROLE);
  }

  @Test
  void strongerEvidenceWins() {
    settings = SettingsReader.read("kith.yml", "kinds: {Kafka: topic}".getBytes(StandardCharsets.UTF_8));
    note("Call.md", "---\nattendees: [Kafka, Nvidia]\n---\n[[Google]] [[Apollo Ltd]] [[Thomas Weber]] [[Vector Search]]");
    note("Nvidia.md", "---\ntype: company\n---\n");
    assertKind("Kafka", Kind.TOPIC, Strength.SETTINGS);
    assertKind("Nvidia", Kind.ORGANISATION, Strength.OWN_NOTE);
    assertKind("Google", Kind.ORGANISATION, Strength.WELL_KNOWN);
    assertKind("Apollo Ltd", Kind.ORGANISATION, Strength.SHAPE);
    assertKind("Thomas Weber", Kind.PERSON, Strength.SHAPE);
    assertKind("Vector Search", Kind.TOPIC, Strength.NOTHING);
  }

  @Test
  void aNoteSaysWhatItIsAboutInManyWays() {
    note("A.md", "---\ntype: person\n---\n");
    note("B.md", "---\ncategories: \"[[People]]\"\n---\n");
    note("C.md", "---\ntags: [type/person]\n---\n");
    note("People/D.md", "text");
    note("E.md", "---\ntags: [person/ann-lee]\n---\n");
    for (String name : List.of("A", "B", "C", "D")) {
      assertKind(name, Kind.PERSON, Strength.OWN_NOTE);
    }
    assertThat(knowledge().entities().named("E")).isEmpty();
    assertThat(knowledge().entities().named("People")).as("a category is no topic").isEmpty();
  }

  @Test
  void aNoteWithAttendeesIsAMeetingWhateverItsTypeSays() {
    note("People/Call.md", "---\ntype: people\nparticipants: [Ann Lee]\n---\n");
    note("Other.md", "[[Call]]");
    assertThat(knowledge().entities().named("Call")).isEmpty();
    assertThat(claims("People/Call.md").isMeeting()).isTrue();
  }

  @Test
  void aPlainNoteThatOthersPointToIsATopicAndADailyIsNot() {
    note("Apollo.md", "text");
    note("Lonely.md", "text");
    note("2025-11-06.md", "[[Apollo]]");
    note("Index.md", "[[2025-11-06]] [[2025-11-07]] [[Deep/Gone]] [[Gone.md]]");
    assertThat(knowledge().entities().all()).extracting(Entity::name).containsExactly("Apollo");
  }

  @Test
  void namesAreComparedWithoutCaseAccentsAndStrokes() {
    note("Zoë Brandt.md", "---\ntype: person\naliases: [Luke, Łukasz Wierzba]\n---\n");
    Entities entities = knowledge().entities();
    for (String name : List.of("zoe brandt", "ZOË  BRANDT", "Zoe\u0308 Brandt", "luke", "lukasz wierzba")) {
      assertThat(entities.named(name)).as(name).map(Entity::name).contains("Zoë Brandt");
    }
  }

  @Test
  void anAliasThatTwoNotesClaimIsNobodys() {
    note("Ann Lee.md", "---\ntype: person\naliases: [AL]\n---\n");
    note("Al Lund.md", "---\ntype: person\naliases: [AL]\n---\n");
    note("Call.md", "---\nattendees: [AL, Ann Lee]\n---\n");
    assertThat(attendees("Call.md")).containsExactly("al", "Ann Lee.md");
    assertThat(groups()).contains(Finding.Group.CONTESTED_ALIAS);
  }

  @Test
  void aFirstNameIsTheOneAttendeeWhoBearsIt() {
    note("Call.md", "---\nattendees: [Ann Lee, Jason Wu, Jason Ray]\n---\nAnn spoke, Jason listened.\n- [ ] Do @Ann\n- [ ] Do @Jason\n");
    Meaning meaning = meaning("Call.md");
    assertThat(meaning.mentions().keySet()).containsExactly("ann lee");
    assertThat(meaning.owners()).containsExactly(List.of("ann lee"), List.of());
    assertThat(knowledge().entities().named("Jason")).isEmpty();
  }

  @Test
  void theOwnerAttendsEverythingAndIsMe() {
    settings = SettingsReader.read("kith.yml", "me: {name: Max Holt, aliases: [Maxi]}".getBytes(StandardCharsets.UTF_8));
    note("Call.md", "---\nattendees: [Ann Lee]\n---\n- [ ] Do @Myself\n");
    note("Other.md", "---\nattendees: [Ann Lee, Maxi]\n---\n");
    assertThat(attendees("Call.md")).containsExactly("ann lee", "max holt");
    assertThat(meaning("Call.md").attendances().get(0)).extracting(Meaning.Attendance::inferred).containsExactly(false, true);
    assertThat(meaning("Other.md").attendances().get(0)).extracting(Meaning.Attendance::inferred).containsExactly(false, false);
    assertThat(meaning("Call.md").owners()).containsExactly(List.of("max holt"));
  }

  @Test
  void withoutAnOwnerMyselfOwnsTasksAndAttendsNothing() {
    note("Call.md", "---\nattendees: [Ann Lee, Myself]\n---\n- [ ] Do @Myself\n");
    assertThat(attendees("Call.md")).containsExactly("ann lee");
    assertThat(meaning("Call.md").owners()).containsExactly(List.of("myself"));
  }

  @Test
  void everyDatedHeadingIsAMeeting() {
    note("Ann Lee.md", "---\ntype: person\n---\n## 2025-11-06 Budget\nWith: Bob Ray\n\n### More\n\n## 2025-11-13\ntext\n");
    assertThat(claims("Ann Lee.md").meetings()).extracting(Claims.MeetingClaim::title).containsExactly("Budget", "Ann Lee");
    assertThat(attendees("Ann Lee.md")).containsExactly("Ann Lee.md", "bob ray");
    assertThat(knowledge().entities().named("Ann Lee")).map(Entity::kind).contains(Kind.PERSON);
  }

  @Test
  void inASectionAFirstNameIsTheAttendeeOfThatMeeting() {
    note(
        "2025-11-06.md",
        "## Budget\nWith: Ann Lee, Bob Ray\n\nBob spoke.\n- [ ] Do @Ann\n\n## Hiring\nWith: Ann Wu\n\n- [ ] Do @Ann\n- [ ] Do @Bob\n\n## Later\n- [ ] Do @Ann\n- [ ] Do @Bob\n");
    Meaning meaning = meaning("2025-11-06.md");
    assertThat(meaning.owners()).containsExactly(List.of("ann lee"), List.of("ann wu"), List.of(), List.of(), List.of("bob ray"));
    assertThat(meaning.mentions().keySet()).containsExactly("bob ray");
    assertThat(knowledge().entities().all()).extracting(Entity::name).containsExactly("Ann Lee", "Ann Wu", "Bob Ray");
  }

  @Test
  void peopleMeetOnceForEachMeetingOfANote() {
    note("Weekly.md", "---\npeople: [Ann Lee, Bob Ray]\n---\n## 2025-11-13\ntext\n\n## 2025-11-06\nWith: Ann Lee, Cy Dean\n\n## 2025-10-30\ntext\n");
    note("2025-12-01.md", "## 9:00 Budget\nWith: Ann Lee, Bob Ray\n\n## 10:00 Hiring\nWith: Bob Ray, Cy Dean\n");
    assertThat(knowledge().encounters()).isEqualTo(
        Map.of(
            Meaning.Pair.of("ann lee", "bob ray"), encounters(3, "2025-10-30", "2025-12-01"),
            Meaning.Pair.of("ann lee", "cy dean"), encounters(1, "2025-11-06", "2025-11-06"),
            Meaning.Pair.of("bob ray", "cy dean"), encounters(1, "2025-12-01", "2025-12-01")));
  }

  @Test
  void aMeetingOnADayThatNobodyCanTellIsAProblem() {
    note("Board.md", "## 11/06/2025\nWith: Ann Lee, Bob Ray\n\n## 11/07/2025\nWith: Ann Lee, Bob Ray\n");
    assertThat(claims("Board.md").problems()).extracting(Problem::line).containsExactly(1, 4);
    assertThat(knowledge().encounters().values()).containsExactly(new Meaning.Encounters(2, Optional.empty(), Optional.empty()));
  }

  @Test
  void aTemplatesDateIsNoProblem() {
    note("Template.md", "---\ndate: \"{{date:YYYY}}\"\ncreated: <% tp.date.now() %>\n---\n");
    note("Call.md", "---\ndate: soon\n---\n");
    assertThat(claims("Template.md").problems()).isEmpty();
    assertThat(claims("Call.md").problems()).hasSize(1);
  }

  @Test
  void bracketsSayWhereSomebodyWorksIfAnOrganisationIsKnown() {
    note("Call.md", "---\nattendees: [Ann Lee (NVIDIA), Bob Ray (chair), Cy Dean (Apollo GmbH)]\n---\n");
    Knowledge knowledge = knowledge();
    assertThat(knowledge.employments().keySet()).containsExactly("ann lee", "cy dean");
    assertThat(knowledge.employments().get("ann lee").keySet()).containsExactly("nvidia");
    assertThat(meaning("Call.md").attendances().get(0)).extracting(Meaning.Attendance::organisation)
        .containsExactly(Optional.of("NVIDIA"), Optional.empty(), Optional.of("Apollo GmbH"));
  }

  @Test
  void aNameThatIsAWordToo() {
    note("One.md", "We hit the Target. Vector Search helps; vector search does.");
    note("Two.md", "[[Target]] hit the Target. [[Vector Search]]");
    assertThat(meaning("One.md").mentions().keySet()).containsExactly("vector search");
    assertThat(meaning("One.md").mentions().get("vector search").count()).isEqualTo(2);
    assertThat(meaning("Two.md").mentions().keySet()).containsExactly("target");
  }

  @Test
  void aHandleOrAnAddressMakesTwoSpellingsOnePerson() {
    note("1.md", "## Present\n* James M Holt @jholt (TSC)\n* Ann Lee <ann@acme.example>\n");
    note("2.md", "## Present\n* James Holt (@jholt)\n* Annie Lee (mailto:ann@acme.example)\n");
    note("3.md", "## Present\n* James Holt\n* @jholt\n* ann@acme.example\n- [ ] Call them @jholt\n");
    assertThat(knowledge().entities().all()).extracting(Entity::name).containsExactly("Ann Lee", "James Holt");
    assertThat(knowledge().entities().named("James M Holt").orElseThrow().aliases()).containsExactly("@jholt", "James M Holt");
    assertThat(attendees("3.md")).containsExactly("james holt", "ann lee");
    assertThat(meaning("3.md").owners()).containsExactly(List.of("james holt"));
  }

  @Test
  void aNotesAliasOrAddressTakesInWhatIsWrittenWithAHandle() {
    note("People/James Holt.md", "---\ntype: person\naliases: ['@jholt']\n---\n");
    note("1.md", "## Present\n* Jim Holt @jholt\n* Ann Lee\n");
    assertThat(attendees("1.md")).containsExactly("People/James Holt.md", "ann lee");
    assertThat(knowledge().entities().named("Jim Holt")).map(Entity::id).contains("People/James Holt.md");
  }

  @Test
  void aNotesHandlesAreAliases() {
    note(
        "People/James Holt.md",
        "---\ngithub: jholt\ntwitter: '@jimh'\nmastodon: '@jh@social.example'\ngitlab: https://gitlab.example/jamesh/\nhandle: [jay, acme/tool]\n---\n");
    note("Tool.md", "---\ngithub: https://github.example/acme/tool\n---\n");
    note("1.md", "## Present\n* Jim Holt @jholt\n* Ann Lee\n");
    assertThat(claims("People/James Holt.md").aliases()).containsExactlyInAnyOrder("@jholt", "@jimh", "jh@social.example", "@jamesh", "@jay");
    assertThat(claims("Tool.md").aliases()).isEmpty();
    assertThat(attendees("1.md")).containsExactly("People/James Holt.md", "ann lee");
  }

  @Test
  void aSlipOfThePenJoinsNobody() {
    for (int i = 0; i < 3; i++) {
      note(i + ".md", "## Present\n* Rod Vogt @rod\n* Ann Lee @ann\n");
    }
    note("slip.md", "## Present\n* Rod Vogt @ann\n* Bob Ray\n");
    note("both.md", "## Present\n* Bob Ray @ann\n* Ann Lee @ann\n");
    note("namesakes.md", "## Present\n* Cy Dean @cy\n* Cy Dean @cydean\n");
    assertThat(attendees("slip.md")).containsExactly("rod vogt", "bob ray");
    assertThat(attendees("both.md")).containsExactly("bob ray", "ann lee");
    assertThat(attendees("namesakes.md")).containsExactly("cy dean", "@cydean");
  }

  @Test
  void initialsMeanTheAttendeeWhomTheNoteGivesThem() {
    note("Call.md", "## Present\n* JV: Jason Vallery\n* Ann Lee (AL)\n\n## Notes\nJV asked, AL answered.");
    note("Other.md", "JV asked.");
    assertThat(meaning("Call.md").mentions().keySet()).containsExactly("ann lee", "jason vallery");
    assertThat(meaning("Other.md").mentions()).isEmpty();
  }

  @Test
  void likelyDuplicatesAreProposedAndNeverMerged() {
    note("Call.md", "---\nattendees: [Ann Lee, Ann L., Jonathan Meyer, Jonathan Mayer, Weber Tom, Tom Weber]\n---\n");
    assertThat(knowledge().entities().all()).hasSize(6);
    assertThat(Findings.in(knowledge())).filteredOn(finding -> finding.group() == Finding.Group.LIKELY_DUPLICATE)
        .extracting(finding -> finding.place().message())
        .containsExactlyInAnyOrder(
            "Ann L and Ann Lee: same first name and initial",
            "Jonathan Mayer and Jonathan Meyer: one letter apart",
            "Tom Weber and Weber Tom: the same names in another order");
  }

  private static Meaning.Encounters encounters(int times, String first, String last) {
    return new Meaning.Encounters(times, Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
  }

  private void note(String path, String text) {
    vault.put(path, text);
  }

  private void assertKind(String name, Kind kind, Strength strength) {
    Entity entity = knowledge().entities().named(name).orElseThrow(() -> new AssertionError(name + " is unknown"));
    assertThat(entity.kind()).as(name).isEqualTo(kind);
    assertThat(entity.because().strength()).as(name).isEqualTo(strength);
  }

  private List<String> attendees(String path) {
    return meaning(path).attendances().get(0).stream().map(Meaning.Attendance::person).toList();
  }

  private List<Finding.Group> groups() {
    return Findings.in(knowledge()).stream().map(Finding::group).toList();
  }

  private Note read(String path) {
    return NoteReader.read(path, vault.get(path).getBytes(StandardCharsets.UTF_8));
  }

  private Claims claims(String path) {
    return ClaimsReader.read(read(path), settings);
  }

  private Knowledge knowledge() {
    TreeMap<String, Claims> claims = new TreeMap<>();
    vault.keySet().forEach(path -> claims.put(path, claims(path)));
    return Knowledge.of(claims, new ArrayList<>(vault.keySet()), settings);
  }

  private Meaning meaning(String path) {
    Knowledge knowledge = knowledge();
    Prose prose = read(path).prose();
    return knowledge.meaning(claims(path), new MentionScanner(knowledge.dictionary()).scan(prose));
  }
}
