package kith.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kith.brief.Said.Line;
import org.junit.jupiter.api.Test;

/** What a meeting's note says was said, each line with its place. */
class SaidTest {

  @Test
  void theSummaryAndTheKeyInformation() {
    assertThat(said("# Call\n\n## Summary\n\nWe agreed.\n\n## Tasks\n- [ ] Ask\n\n## KEY INFORMATION\n- One\n1. Two\n- [ ] Task\n\n---\n*Source: x*\n", 1))
        .containsExactly(new Line("We agreed.", 5), new Line("One", 11), new Line("Two", 12));
  }

  @Test
  void damagedTextIsReadAsItWasMeant() {
    assertThat(said("## Summary\nThe weekâ€™s end", 1)).containsExactly(new Line("The week’s end", 2));
  }

  @Test
  void ofManyMeetingsInANoteOnlyTheOne() {
    String note = "## 2025-01-01\n### Summary\nFirst\n## 2025-02-01\n- Second\n- [ ] Task\n### Summary of more\nMore\n## 2025-03-01\nThird\n";
    assertThat(said(note, 1)).containsExactly(new Line("First", 3));
    assertThat(said(note, 4)).containsExactly(new Line("Second", 5));
    assertThat(said(note, 9)).containsExactly(new Line("Third", 10));
  }

  @Test
  void aNoteWithoutSuchASectionSaysNothing() {
    assertThat(said("# Call\n\nText\n", 1)).isEmpty();
    assertThat(Said.in("A.md", new byte[] {(byte) 0xFF}, 1, Set.of("summary"))).isEmpty();
  }

  private static List<Line> said(String text, int meeting) {
    return Said.in("A.md", text.getBytes(StandardCharsets.UTF_8), meeting, Set.of("summary", "key information"));
  }
}
