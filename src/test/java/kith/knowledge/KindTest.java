package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.config.Settings.Kind;
import kith.knowledge.Entity.Strength;
import org.junit.jupiter.api.Test;

/** What kind of thing the notes speak of, by the strongest evidence. */
class KindTest {

  private final WrittenVault vault = new WrittenVault();

  @Test
  void anAttendeeIsAPerson() {
    vault.note("Call.md", "---\nattendees: [Ann Lee, Kafka]\n---\n");
    assertKind("Ann Lee", Kind.PERSON, Strength.ROLE);
    assertKind("Kafka", Kind.PERSON, Strength.ROLE);
  }

  @Test
  void strongerEvidenceWins() {
    vault.settings("kinds: {Kafka: topic}");
    vault.note("Call.md", "---\nattendees: [Kafka, Nvidia]\n---\n[[Google]] [[Apollo Ltd]] [[Thomas Weber]] [[Vector Search]]");
    vault.note("Nvidia.md", "---\ntype: company\n---\n");
    assertKind("Kafka", Kind.TOPIC, Strength.SETTINGS);
    assertKind("Nvidia", Kind.ORGANISATION, Strength.OWN_NOTE);
    assertKind("Google", Kind.ORGANISATION, Strength.WELL_KNOWN);
    assertKind("Apollo Ltd", Kind.ORGANISATION, Strength.SHAPE);
    assertKind("Thomas Weber", Kind.PERSON, Strength.SHAPE);
    assertKind("Vector Search", Kind.TOPIC, Strength.NOTHING);
  }

  @Test
  void aNoteSaysWhatItIsAboutInManyWays() {
    vault.note("A.md", "---\ntype: person\n---\n");
    vault.note("B.md", "---\ncategories: \"[[People]]\"\n---\n");
    vault.note("C.md", "---\ntags: [type/person]\n---\n");
    vault.note("People/D.md", "text");
    vault.note("E.md", "---\ntags: [person/ann-lee]\n---\n");
    for (String name : List.of("A", "B", "C", "D")) {
      assertKind(name, Kind.PERSON, Strength.OWN_NOTE);
    }
    assertThat(vault.knowledge().entities().named("E")).isEmpty();
    assertThat(vault.knowledge().entities().named("People")).as("a category is no topic").isEmpty();
  }

  @Test
  void aNoteWithAttendeesIsAMeetingWhateverItsTypeSays() {
    vault.note("People/Call.md", "---\ntype: people\nparticipants: [Ann Lee]\n---\n");
    vault.note("Other.md", "[[Call]]");
    assertThat(vault.knowledge().entities().named("Call")).isEmpty();
    assertThat(vault.claims("People/Call.md").isMeeting()).isTrue();
  }

  @Test
  void aPlainNoteThatOthersPointToIsATopicAndADailyIsNot() {
    vault.note("Apollo.md", "text");
    vault.note("Lonely.md", "text");
    vault.note("2025-11-06.md", "[[Apollo]]");
    vault.note("Index.md", "[[2025-11-06]] [[2025-11-07]] [[Deep/Gone]] [[Gone.md]]");
    assertThat(vault.knowledge().entities().all()).extracting(Entity::name).containsExactly("Apollo");
  }

  @Test
  void bracketsSayWhereSomebodyWorksIfAnOrganisationIsKnown() {
    vault.note("Call.md", "---\nattendees: [Ann Lee (NVIDIA), Bob Ray (chair), Cy Dean (Apollo GmbH)]\n---\n");
    Knowledge knowledge = vault.knowledge();
    assertThat(knowledge.employments().keySet()).containsExactly("ann lee", "cy dean");
    assertThat(knowledge.employments().get("ann lee").keySet()).containsExactly("nvidia");
    assertThat(vault.meaning("Call.md").attendances().get(0)).extracting(Meaning.Attendance::organisation)
        .containsExactly(Optional.of("NVIDIA"), Optional.empty(), Optional.of("Apollo GmbH"));
  }

  private void assertKind(String name, Kind kind, Strength strength) {
    Entity entity = vault.entity(name);
    assertThat(entity.kind()).as(name).isEqualTo(kind);
    assertThat(entity.because().strength()).as(name).isEqualTo(strength);
  }
}
