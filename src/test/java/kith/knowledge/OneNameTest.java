package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names are one person's, and whom a name in a note means. */
class OneNameTest {

  private final WrittenVault vault = new WrittenVault();

  @Test
  void namesAreComparedWithoutCaseAccentsAndStrokes() {
    vault.note("Zoë Brandt.md", "---\ntype: person\naliases: [Luke, Łukasz Wierzba]\n---\n");
    Entities entities = vault.knowledge().entities();
    for (String name : List.of("zoe brandt", "ZOË  BRANDT", "Zoe\u0308 Brandt", "luke", "lukasz wierzba")) {
      assertThat(entities.named(name)).as(name).map(Entity::name).contains("Zoë Brandt");
    }
  }

  @Test
  void anAliasThatTwoNotesClaimIsNobodys() {
    vault.note("Ann Lee.md", "---\ntype: person\naliases: [AL]\n---\n");
    vault.note("Al Lund.md", "---\ntype: person\naliases: [AL]\n---\n");
    vault.note("Call.md", "---\nattendees: [AL, Ann Lee]\n---\n");
    assertThat(vault.attendees("Call.md")).containsExactly("al", "Ann Lee.md");
    assertThat(vault.findings(Finding.Group.CONTESTED_ALIAS)).hasSize(1);
  }

  @Test
  void aHandleOrAnAddressMakesTwoSpellingsOnePerson() {
    vault.note("1.md", "## Present\n* James M Holt @jholt (TSC)\n* Ann Lee <ann@acme.example>\n");
    vault.note("2.md", "## Present\n* James Holt (@jholt)\n* Annie Lee (mailto:ann@acme.example)\n");
    vault.note("3.md", "## Present\n* James Holt\n* @jholt\n* ann@acme.example\n- [ ] Call them @jholt\n");
    assertThat(vault.knowledge().entities().all()).extracting(Entity::name).containsExactly("Ann Lee", "James Holt");
    assertThat(vault.knowledge().entities().named("James M Holt").orElseThrow().aliases()).containsExactly("@jholt", "James M Holt");
    assertThat(vault.attendees("3.md")).containsExactly("james holt", "ann lee");
    assertThat(vault.meaning("3.md").owners()).containsExactly(List.of("james holt"));
  }

  @Test
  void aNotesAliasOrAddressTakesInWhatIsWrittenWithAHandle() {
    vault.note("People/James Holt.md", "---\ntype: person\naliases: ['@jholt']\n---\n");
    vault.note("1.md", "## Present\n* Jim Holt @jholt\n* Ann Lee\n");
    assertThat(vault.attendees("1.md")).containsExactly("People/James Holt.md", "ann lee");
    assertThat(vault.knowledge().entities().named("Jim Holt")).map(Entity::id).contains("People/James Holt.md");
  }

  @Test
  void aNotesHandlesAreAliases() {
    vault.note(
        "People/James Holt.md",
        "---\ngithub: jholt\ntwitter: '@jimh'\nmastodon: '@jh@social.example'\ngitlab: https://gitlab.example/jamesh/\nhandle: [jay, acme/tool]\n---\n");
    vault.note("Tool.md", "---\ngithub: https://github.example/acme/tool\n---\n");
    vault.note("1.md", "## Present\n* Jim Holt @jholt\n* Ann Lee\n");
    assertThat(vault.claims("People/James Holt.md").aliases()).containsExactlyInAnyOrder("@jholt", "@jimh", "jh@social.example", "@jamesh", "@jay");
    assertThat(vault.claims("Tool.md").aliases()).isEmpty();
    assertThat(vault.attendees("1.md")).containsExactly("People/James Holt.md", "ann lee");
  }

  @Test
  void aSlipOfThePenJoinsNobody() {
    for (int i = 0; i < 3; i++) {
      vault.note(i + ".md", "## Present\n* Rod Vogt @rod\n* Ann Lee @ann\n");
    }
    vault.note("slip.md", "## Present\n* Rod Vogt @ann\n* Bob Ray\n");
    vault.note("both.md", "## Present\n* Bob Ray @ann\n* Ann Lee @ann\n");
    vault.note("namesakes.md", "## Present\n* Cy Dean @cy\n* Cy Dean @cydean\n");
    assertThat(vault.attendees("slip.md")).containsExactly("rod vogt", "bob ray");
    assertThat(vault.attendees("both.md")).containsExactly("bob ray", "ann lee");
    assertThat(vault.attendees("namesakes.md")).containsExactly("cy dean", "@cydean");
  }

  @Test
  void aFirstNameIsTheOneAttendeeWhoBearsIt() {
    vault.note("Call.md", "---\nattendees: [Ann Lee, Jason Wu, Jason Ray]\n---\nAnn spoke, Jason listened.\n- [ ] Do @Ann\n- [ ] Do @Jason\n");
    Meaning meaning = vault.meaning("Call.md");
    assertThat(meaning.mentions().keySet()).containsExactly("ann lee");
    assertThat(meaning.owners()).containsExactly(List.of("ann lee"), List.of());
    assertThat(vault.knowledge().entities().named("Jason")).isEmpty();
  }

  @Test
  void inASectionAFirstNameIsTheAttendeeOfThatMeeting() {
    vault.note(
        "2025-11-06.md",
        "## Budget\nWith: Ann Lee, Bob Ray\n\nBob spoke.\n- [ ] Do @Ann\n\n## Hiring\nWith: Ann Wu\n\n- [ ] Do @Ann\n- [ ] Do @Bob\n\n## Later\n- [ ] Do @Ann\n- [ ] Do @Bob\n");
    Meaning meaning = vault.meaning("2025-11-06.md");
    assertThat(meaning.owners()).containsExactly(List.of("ann lee"), List.of("ann wu"), List.of(), List.of(), List.of("bob ray"));
    assertThat(meaning.mentions().keySet()).containsExactly("bob ray");
    assertThat(vault.knowledge().entities().all()).extracting(Entity::name).containsExactly("Ann Lee", "Ann Wu", "Bob Ray");
  }

  @Test
  void initialsMeanTheAttendeeWhomTheNoteGivesThem() {
    vault.note("Call.md", "## Present\n* JV: Jason Vallery\n* Ann Lee (AL)\n\n## Notes\nJV asked, AL answered.");
    vault.note("Other.md", "JV asked.");
    assertThat(vault.meaning("Call.md").mentions().keySet()).containsExactly("ann lee", "jason vallery");
    assertThat(vault.meaning("Other.md").mentions()).isEmpty();
  }

  @Test
  void aNameThatIsAWordToo() {
    vault.note("One.md", "We hit the Target. Vector Search helps; vector search does.");
    vault.note("Two.md", "[[Target]] hit the Target. [[Vector Search]]");
    assertThat(vault.meaning("One.md").mentions().keySet()).containsExactly("vector search");
    assertThat(vault.meaning("One.md").mentions().get("vector search").count()).isEqualTo(2);
    assertThat(vault.meaning("Two.md").mentions().keySet()).containsExactly("target");
  }
}
