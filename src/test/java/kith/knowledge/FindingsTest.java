package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;
import org.junit.jupiter.api.Test;

/** What there is to mend in notes. */
class FindingsTest {

  private final WrittenVault vault = new WrittenVault();

  @Test
  void likelyDuplicatesAreProposedAndNeverMerged() {
    vault.note("Call.md", "---\nattendees: [Ann Lee, Ann L., Jonathan Meyer, Jonathan Mayer, Weber Tom, Tom Weber]\n---\n");
    assertThat(vault.knowledge().entities().all()).hasSize(6);
    assertThat(vault.findings(Group.LIKELY_DUPLICATE)).extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "Ann L and Ann Lee: same first name and initial",
            "Jonathan Mayer and Jonathan Meyer: one letter apart",
            "Tom Weber and Weber Tom: the same names in another order");
  }

  @Test
  void aMissingTargetIsOneFindingWithAllItsPlaces() {
    vault.note("A.md", "[[Gone/Plan.md]]\n[[Lost.md]] and [[lost.md|it]]\n");
    vault.note("B.md", "[[Lost.md]]\n");
    assertThat(vault.findings(Group.MISSING_NOTE)).extracting(Finding::message).containsExactly("[[Lost.md]] is not there", "[[Gone/Plan.md]] is not there");
    assertThat(vault.findings(Group.MISSING_NOTE).get(0).places()).extracting(Place::toString).containsExactly("A.md:2:1", "A.md:2:17", "B.md:1:1");
  }

  @Test
  void aMissingFolderIsOneFinding() {
    vault.note("deep/down/A.md", "![[files/a.png]] ![](files/more/b.png) [[Files/c.pdf]] [[down/x.md]] [[deep/y.md]]\n");
    vault.note("B.md", "[[../out/a.md]] [[../out/b.md]]\n");
    List<Finding> missing = vault.findings(Group.MISSING_NOTE);
    assertThat(missing).extracting(Finding::message).containsExactly(
        "the folder files/ is not there, nor the 3 files that links look for in it", "[[../out/a.md]] is not there", "[[../out/b.md]] is not there",
        "[[down/x.md]] is not there", "[[deep/y.md]] is not there");
    assertThat(missing.get(0).places()).extracting(Place::written).containsExactly("[[files/a.png]]", "[[files/more/b.png]]", "[[Files/c.pdf]]");
  }

  @Test
  void whatIsToldInTheSameWordsIsToldOnce() {
    vault.note("A.md", "---\ndate: soon\n---\nIt\u00e2\u20ac\u2122s [[Ann]] and [[Kim Lund]]; it\u00e2\u20ac\u2122s [[Kim Lund]] and [[N]]\n");
    vault.note("B.md", "---\ndate: soon\n---\n");
    vault.note("C/N.md", "");
    vault.note("D/N.md", "");
    vault.note("Ann Lee.md", "---\ntype: person\naliases: [Ann, Annie]\n---\n");
    vault.note("Ann Wu.md", "---\ntype: person\naliases: [Annie]\n---\n");
    assertThat(Findings.in(vault.knowledge())).extracting(finding -> finding.group().word() + " " + finding.places().size() + ": " + finding.message()).containsExactly(
        "unreadable 2: 'soon' is not a date that Kith can read; left out", "damaged-text 2: '\u00e2\u20ac\u2122' was decoded wrongly",
        "ambiguous-link 1: [[N]] may be C/N.md or D/N.md", "alias-link 1: [[Ann]]", "no-note 2: [[Kim Lund]]",
        "contested-alias 2: 'Annie' is an alias of several notes", "uncertain-kind 1: Kim Lund");
  }
}
