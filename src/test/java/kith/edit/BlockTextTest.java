package kith.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.knowledge.FileIndex;
import kith.related.Relation;
import kith.related.Relation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that lead to the right note, or none. */
class BlockTextTest {

  private static final FileIndex FILES =
      new FileIndex(List.of("People/Ann Lee.md", "A/Plan.md", "B/Plan.md", "C# notes.md", "cafÃ©.md", "Taken.md", "x/[draft].md"));

  @Test
  void relationsStandByKind() {
    List<Relation> relations =
        List.of(
            relation("Plan", "A/Plan.md", Kind.NOTE, false), relation("Ann Lee", "People/Ann Lee.md", Kind.PERSON, false),
            relation("Acme", "", Kind.ORGANISATION, false), relation("Linked", "B/Plan.md", Kind.NOTE, true));
    assertThat(BlockText.of(relations, LinkText.in("Note.md", FILES), false))
        .containsExactly("**People**", "- [[Ann Lee]] — why", "", "**Organisations**", "- [[Acme]] — why", "", "**Notes**", "- [[A/Plan|Plan]] — why");
    assertThat(BlockText.of(relations, LinkText.in("Note.md", FILES), true)).doesNotContain("- [[Acme]] — why");
    assertThat(BlockText.of(List.of(), LinkText.in("Note.md", FILES), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', nullValues = "-", value = {
      "Ann Lee ! People/Ann Lee.md ! [[Ann Lee]]",
      "Annie ! People/Ann Lee.md ! [[Ann Lee|Annie]]",
      "Plan ! A/Plan.md ! [[A/Plan|Plan]]",
      "café ! cafÃ©.md ! [[cafÃ©|café]]",
      "C# notes ! C# notes.md ! C\\# notes",
      "[draft] ! x/[draft].md ! \\[draft\\]",
      "A | B ! - ! A \\| B",
      "TCP/IP ! - ! TCP/IP",
      "taken ! - ! taken",
      "Acme ! - ! [[Acme]]",
  })
  void aLinkLeadsToTheNoteOrIsNone(String name, String path, String link) {
    Relation relation = new Relation(name, Optional.ofNullable(path), Kind.NOTE, 1, "why", false);
    assertThat(BlockText.of(List.of(relation), LinkText.in("Note.md", FILES), false)).containsExactly("**Notes**", "- " + link + " — why");
  }

  @Test
  void besideTheNoteANameLeadsThere() {
    Relation relation = relation("Plan", "B/Plan.md", Kind.NOTE, false);
    assertThat(BlockText.of(List.of(relation), LinkText.in("B/Note.md", FILES), false)).contains("- [[Plan]] — why");
  }

  @Test
  void aReasonStaysText() {
    Relation relation = new Relation("Acme", Optional.empty(), Kind.TOPIC, 1, "both about [[X]] %% #tag\n`", false);
    assertThat(BlockText.of(List.of(relation), LinkText.in("Note.md", FILES), false))
        .containsExactly("**Topics**", "- [[Acme]] — both about \\[\\[X\\]\\] % \\#tag \\`");
  }

  private static Relation relation(String name, String path, Kind kind, boolean linked) {
    return new Relation(name, Optional.of(path).filter(any -> !any.isEmpty()), kind, 1, "why", linked);
  }
}
