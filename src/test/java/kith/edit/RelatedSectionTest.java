package kith.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import kith.edit.Edit.Changed;
import kith.edit.Edit.LeftAlone;
import kith.edit.Edit.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The block comes and goes, and every other byte stays. */
class RelatedSectionTest {

  private static final List<String> ANN = List.of("**People**", "- [[Ann]] — links here");
  private static final String BLOCK = "%% kith:related %%\n\n**People**\n- [[Ann]] — links here\n\n%% /kith:related %%";
  private static final String MADE =
      "## Related\n\n%% kith:related %%\n%% Kith made this section; kith related --remove takes it out %%\n\n"
          + "**People**\n- [[Ann]] — links here\n\n%% /kith:related %%";

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writingTwiceIsWritingOnceAndRemovingGivesBackTheNote(long seed) {
    RandomNote random = new RandomNote(seed);
    byte[] note = random.bytes();
    Edit first = RelatedSection.write("Note.md", note, random.content());
    if (first instanceof LeftAlone) {
      assertThat(RelatedSection.remove("Note.md", note)).isNotInstanceOf(Changed.class);
      return;
    }
    byte[] once = changed(first);
    assertThat(isInsertion(note, once)).as("only bytes are added, in one place").isTrue();
    List<String> other = random.content();
    byte[] twice = changed(RelatedSection.write("Note.md", once, other));
    assertThat(RelatedSection.write("Note.md", twice, other)).isInstanceOf(Unchanged.class);
    assertThat(isInsertion(note, twice)).isTrue();
    assertThat(changed(RelatedSection.remove("Note.md", twice))).isEqualTo(note);
    assertThat(changed(RelatedSection.write("Note.md", twice, List.of()))).isEqualTo(note);
  }

  @Test
  void mostNotesTakeABlock() {
    long taken =
        seeds().mapToObj(RandomNote::new).filter(random -> RelatedSection.write("Note.md", random.bytes(), ANN) instanceof Changed).count();
    assertThat(taken).isGreaterThan(150);
  }

  private static boolean isInsertion(byte[] note, byte[] longer) {
    int start = Math.min(Arrays.mismatch(note, longer), note.length);
    int end = 0;
    while (end < note.length - start && note[note.length - 1 - end] == longer[longer.length - 1 - end]) {
      end++;
    }
    return start + end == note.length;
  }

  @Test
  void aNoteWithoutASectionGetsOneAtItsEnd() {
    assertThat(write("Text\n")).isEqualTo("Text\n\n" + MADE + "\n");
    assertThat(write("Text")).isEqualTo("Text\n\n" + MADE);
    assertThat(write("")).isEqualTo(MADE);
    assertThat(write("Text\r\nmore\r\n")).isEqualTo(("Text\nmore\n\n" + MADE + "\n").replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"## Related", "# related", "###### RELATED ##", "## **Related**", "Related\n---"})
  void anEmptySectionTakesTheBlock(String heading) {
    assertThat(write("Text\n\n" + heading + "\n")).isEqualTo("Text\n\n" + heading + "\n\n" + BLOCK + "\n");
    assertThat(write(heading)).isEqualTo(heading + "\n\n" + BLOCK);
    assertThat(write(heading + "\n\n## Next\n")).isEqualTo(heading + "\n\n" + BLOCK + "\n\n## Next\n");
    assertThat(write(heading + "\n## Next\n")).isEqualTo(heading + "\n\n" + BLOCK + "\n## Next\n");
  }

  @Test
  void theAuthorsListStaysAboveTheBlock() {
    assertThat(write("## Related\n- [[Mine]]\n\n\n### Papers\n- x\n"))
        .isEqualTo("## Related\n- [[Mine]]\n\n" + BLOCK + "\n\n\n### Papers\n- x\n");
  }

  @Test
  void ofSeveralSectionsTheHighestTakesTheBlock() {
    assertThat(write("### Related\na\n## Related\nb\n## Related\nc\n")).isEqualTo("### Related\na\n## Related\nb\n\n" + BLOCK + "\n## Related\nc\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\n## Related\n```\n", "> ## Related\n", "- ## Related\n", "    ## Related\n", "<!--\n## Related\n-->\n", "$$\n## Related\n$$\n"})
  void whatIsntAHeadingIsNoSection(String text) {
    assertThat(write(text)).isEqualTo(text + "\n" + MADE + "\n");
  }

  @Test
  void aSectionThatKithMadeAndTheAuthorTookOverStays() {
    String taken = "Text\n\n" + MADE + "\n\n- [[Mine]]\n";
    assertThat(text(RelatedSection.remove("Note.md", bytes(taken)))).isEqualTo("Text\n\n## Related\n\n- [[Mine]]\n");
    String followed = "Text\n\n" + MADE + "\n\n## Next\n";
    assertThat(text(RelatedSection.remove("Note.md", bytes(followed)))).isEqualTo("Text\n\n## Next\n");
    String parted = "Text\n\n" + MADE + "\n\n### Below\n";
    assertThat(text(RelatedSection.remove("Note.md", bytes(parted)))).isEqualTo("Text\n\n## Related\n\n### Below\n");
    String renamed = "Text\n\n" + MADE.replace("## Related", "## See also") + "\n";
    assertThat(text(RelatedSection.remove("Note.md", bytes(renamed)))).isEqualTo("Text\n\n## See also\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', value = {
      "%% kith:related %%\\na\\n!no end",
      "%% /kith:related %%\\n!no start",
      "%% kith:related %%\\n%% /kith:related %%\\n%% kith:related %%\\n%% /kith:related %%!several",
      "%% kith:related %%\\n%% kith:related %%\\n%% /kith:related %%\\n%% /kith:related %%!several",
      "%% /kith:related %%\\n%% kith:related %%!several",
      "%% kith:related\\n%% /kith:related %%!isn't one",
      "%%kith:related%%!isn't one",
  })
  void brokenMarkersAreReportedAndLeftAlone(String text, String why) {
    byte[] note = bytes("Text\n\n" + text.replace("\\n", "\n"));
    assertThat(RelatedSection.write("Note.md", note, ANN)).isInstanceOfSatisfying(LeftAlone.class, left -> {
      assertThat(left.why().message()).contains(why).contains("left alone");
      assertThat(left.why().line()).isEqualTo(3);
    });
    assertThat(RelatedSection.remove("Note.md", note)).isInstanceOf(LeftAlone.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\ncode without an end\n", "%% a comment without an end\n", "<!-- the same\n", "<script>\n", "## Related\nNext\n===\n"})
  void aNoteThatWouldHideTheBlockIsLeftAlone(String text) {
    assertThat(RelatedSection.write("Note.md", bytes(text), ANN)).isInstanceOf(LeftAlone.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\n%% kith:related %%\n%% /kith:related %%\n```\n", "`%% kith:related %%`\n"})
  void markersInCodeAreNone(String text) {
    assertThat(write(text)).isEqualTo(text + "\n" + MADE + "\n");
    assertThat(RelatedSection.remove("Note.md", bytes(text))).isInstanceOf(Unchanged.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    %% kith:related %%\n    x\n    %% /kith:related %%\n", "- a\n\n  %% kith:related %%\n  %% /kith:related %%\n"})
  void aBlockInIndentedCodeOrAListIsLeftAlone(String text) {
    assertThat(RelatedSection.write("Note.md", bytes(text), ANN)).isInstanceOf(LeftAlone.class);
    assertThat(RelatedSection.remove("Note.md", bytes(text))).isInstanceOf(LeftAlone.class);
  }

  @Test
  void bytesThatAreNoTextAreLeftAlone() {
    assertThat(RelatedSection.write("Note.md", new byte[] {'a', (byte) 0xFF, '\n'}, ANN)).isInstanceOf(LeftAlone.class);
    assertThat(RelatedSection.write("Note.md", "a\n".getBytes(StandardCharsets.UTF_16LE), ANN)).isInstanceOf(LeftAlone.class);
  }

  private static String write(String note) {
    return text(RelatedSection.write("Note.md", bytes(note), ANN));
  }

  private static String text(Edit edit) {
    return new String(changed(edit), StandardCharsets.UTF_8);
  }

  private static byte[] changed(Edit edit) {
    assertThat(edit).isInstanceOf(Changed.class);
    return ((Changed) edit).bytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
