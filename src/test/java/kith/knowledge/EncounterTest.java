package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kith.config.Settings.Kind;
import kith.note.Problem;
import org.junit.jupiter.api.Test;

/** Who was at which meeting, and who met whom. */
class EncounterTest {

  private final WrittenVault vault = new WrittenVault();

  @Test
  void theOwnerAttendsEverythingAndIsMe() {
    vault.settings("me: {name: Max Holt, aliases: [Maxi]}");
    vault.note("Call.md", "---\nattendees: [Ann Lee]\n---\n- [ ] Do @Myself\n");
    vault.note("Other.md", "---\nattendees: [Ann Lee, Maxi]\n---\n");
    assertThat(vault.attendees("Call.md")).containsExactly("ann lee", "max holt");
    assertThat(vault.meaning("Call.md").attendances().get(0)).extracting(Meaning.Attendance::inferred).containsExactly(false, true);
    assertThat(vault.meaning("Other.md").attendances().get(0)).extracting(Meaning.Attendance::inferred).containsExactly(false, false);
    assertThat(vault.meaning("Call.md").owners()).containsExactly(List.of("max holt"));
  }

  @Test
  void withoutAnOwnerMyselfOwnsTasksAndAttendsNothing() {
    vault.note("Call.md", "---\nattendees: [Ann Lee, Myself]\n---\n- [ ] Do @Myself\n");
    assertThat(vault.attendees("Call.md")).containsExactly("ann lee");
    assertThat(vault.meaning("Call.md").owners()).containsExactly(List.of("myself"));
  }

  @Test
  void everyDatedHeadingIsAMeeting() {
    vault.note("Ann Lee.md", "---\ntype: person\n---\n## 2025-11-06 Budget\nWith: Bob Ray\n\n### More\n\n## 2025-11-13\ntext\n");
    assertThat(vault.claims("Ann Lee.md").meetings()).extracting(Claims.MeetingClaim::title).containsExactly("Budget", "Ann Lee");
    assertThat(vault.attendees("Ann Lee.md")).containsExactly("Ann Lee.md", "bob ray");
    assertThat(vault.knowledge().entities().named("Ann Lee")).map(Entity::kind).contains(Kind.PERSON);
  }

  @Test
  void peopleMeetOnceForEachMeetingOfANote() {
    vault.note("Weekly.md", "---\npeople: [Ann Lee, Bob Ray]\n---\n## 2025-11-13\ntext\n\n## 2025-11-06\nWith: Ann Lee, Cy Dean\n\n## 2025-10-30\ntext\n");
    vault.note("2025-12-01.md", "## 9:00 Budget\nWith: Ann Lee, Bob Ray\n\n## 10:00 Hiring\nWith: Bob Ray, Cy Dean\n");
    assertThat(vault.knowledge().encounters()).isEqualTo(
        Map.of(
            Meaning.Pair.of("ann lee", "bob ray"), encounters(3, "2025-10-30", "2025-12-01"),
            Meaning.Pair.of("ann lee", "cy dean"), encounters(1, "2025-11-06", "2025-11-06"),
            Meaning.Pair.of("bob ray", "cy dean"), encounters(1, "2025-12-01", "2025-12-01")));
  }

  @Test
  void aMeetingOnADayThatNobodyCanTellIsAProblem() {
    vault.note("Board.md", "## 11/06/2025\nWith: Ann Lee, Bob Ray\n\n## 11/07/2025\nWith: Ann Lee, Bob Ray, Cy Dean\n");
    vault.note("2025-12-01.md", "## 9:00 Budget\nWith: Ann Lee, Cy Dean\n");
    LocalDate budget = LocalDate.parse("2025-12-01");
    assertThat(vault.claims("Board.md").problems()).extracting(Problem::line).containsExactly(1, 4);
    assertThat(vault.knowledge().encounters().values()).containsExactly(
        new Meaning.Encounters(2, 2, Optional.empty(), Optional.empty()), new Meaning.Encounters(2, 1, Optional.of(budget), Optional.of(budget)),
        new Meaning.Encounters(1, 1, Optional.empty(), Optional.empty()));
  }

  @Test
  void aTemplatesDateIsNoProblem() {
    vault.note("Template.md", "---\ndate: \"{{date:YYYY}}\"\ncreated: <% tp.date.now() %>\n---\n");
    vault.note("Call.md", "---\ndate: soon\n---\n");
    assertThat(vault.claims("Template.md").problems()).isEmpty();
    assertThat(vault.claims("Call.md").problems()).hasSize(1);
  }

  @Test
  void aMeetingInsideANoteIsAboutWhatItsOwnLinesName() {
    vault.note("Weekly.md", "---\npeople: [Ann Lee]\ntopics: ['[[Apollo]]']\n---\n## 2025-11-13\n[[Budget]]\n\n## 2025-11-06\n[[Hiring]]\n\n# Later\n[[Travel]]\n");
    vault.note("2025-12-01.md", "[[Travel]]\n\n## 9:00\nWith: Ann Lee\n[[Budget]]\n\n## 10:00\nWith: Bob Ray\n[[Hiring]]\n");
    assertThat(vault.meaning("Weekly.md").aboutMeetings()).containsExactly(new TreeSet<>(Set.of("apollo", "budget")), new TreeSet<>(Set.of("apollo", "hiring")));
    assertThat(vault.meaning("Weekly.md").aboutNote()).containsExactly("apollo", "budget", "hiring", "travel");
    assertThat(vault.meaning("2025-12-01.md").aboutMeetings()).containsExactly(new TreeSet<>(Set.of("budget")), new TreeSet<>(Set.of("hiring")));
  }

  private static Meaning.Encounters encounters(int times, String first, String last) {
    return new Meaning.Encounters(times, 0, Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
  }
}
