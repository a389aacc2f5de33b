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
  void whoAttendsIsAPersonThoughAnOrganisationIsCalledSo() {
    vault.note("Call.md", "---\nparticipants: [Edward Jones, Ann Lee]\n---\nAbout [[Charles Schwab]].\n");
    assertKind("Edward Jones", Kind.PERSON, Strength.ROLE);
    assertKind("Charles Schwab", Kind.ORGANISATION, Strength.WELL_KNOWN);
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

  @Test
  void aPropertyThatOnlyPeopleHaveMakesANoteAPersons() {
    vault.note("Mum.md", "---\nbirthday: 1950-04-01\n---\n");
    vault.note("Ann Lee.md", "---\nReports_to: '[[Mum]]'\n---\n");
    vault.note("Form.md", "---\nbirthday:\n---\n");
    vault.note("Index.md", "[[Form]]");
    assertKind("Mum", Kind.PERSON, Strength.OWN_NOTE);
    assertKind("Ann Lee", Kind.PERSON, Strength.OWN_NOTE);
    assertKind("Form", Kind.TOPIC, Strength.NOTHING);
  }

  @Test
  void aNameKeepsCompany() {
    vault.note("Call.md", "---\nattendees: [Quorra Vane, Bob Ray]\n---\n[[Quorra Tarn]]. [[Quorra Plan]]. [[Zed Vool]] and [[Bob Ray]], [[Quorra Vane]]. [[Nalp Xu]], [[Bob Ray]], [[Cy Dean]], [[Acme Ltd]]\n");
    vault.note("One.md", "---\nhost: '[[Bob Ray]]'\nabout: '[[Bob Ray]]'\n---\n");
    vault.note("Two.md", "---\nhost: '[[Vip Kell]]'\nabout: '[[Acme Ltd]]'\n---\n");
    vault.note("Three.md", "---\nhost: '[[Quorra Vane]]'\nabout: '[[Vip Rool]]'\n---\n");
    assertKind("Quorra Tarn", Kind.PERSON, Strength.SHAPE);
    assertKind("Quorra Plan", Kind.TOPIC, Strength.NOTHING);
    assertKind("Zed Vool", Kind.PERSON, Strength.SHAPE);
    assertKind("Nalp Xu", Kind.TOPIC, Strength.NOTHING);
    assertKind("Vip Kell", Kind.PERSON, Strength.SHAPE);
    assertKind("Vip Rool", Kind.TOPIC, Strength.NOTHING);
  }

  @Test
  void aWordOfThingsIsNoFamilyName() {
    vault.note("A.md", "[[Thomas Blorb]] [[Thomas Weber]] [[Weber Plan]] [[Weber Idea]]\n");
    vault.note("B.md", "[[VS Blorb]] [[Great Blorb]]\n");
    vault.note("Call.md", "---\nattendees: [Ute Weber, Jo Hall]\n---\n");
    assertKind("Thomas Blorb", Kind.TOPIC, Strength.NOTHING);
    assertKind("Thomas Weber", Kind.PERSON, Strength.SHAPE);
  }

  @Test
  void familyNamesKnowTheirForm() {
    vault.note("A.md", "[[佐藤 健]] [[王小明]] [[港湾計画]] [[Zyx Kovalenko]] [[Фёкла Орлова]] [[План Работ]] [[Tran Van Duc]] [[Vendor Kovalenko]] [[LAYLA Records]]\n");
    for (String name : List.of("佐藤 健", "王小明", "Zyx Kovalenko", "Фёкла Орлова", "Tran Van Duc")) {
      assertKind(name, Kind.PERSON, Strength.SHAPE);
    }
    for (String name : List.of("港湾計画", "План Работ", "Vendor Kovalenko", "LAYLA Records")) {
      assertKind(name, Kind.TOPIC, Strength.NOTHING);
    }
  }

  private void assertKind(String name, Kind kind, Strength strength) {
    Entity entity = vault.entity(name);
    assertThat(entity.kind()).as(name).isEqualTo(kind);
    assertThat(entity.because().strength()).as(name).isEqualTo(strength);
  }
}
