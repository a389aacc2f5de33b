package kith.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kith.config.Settings;
import kith.knowledge.Claims;
import kith.knowledge.ClaimsReader;
import kith.knowledge.FileIndex;
import kith.knowledge.Knowledge;
import kith.markdown.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names become links where it is certain who is meant, and nowhere else. */
class MentionLinksTest {

  private static final String NOTE = "Note.md";
  private final Map<String, byte[]> vault = new TreeMap<>();

  MentionLinksTest() {
    put("People/Ann Lee.md", "---\ntype: person\naliases: [Annie, A. Lee]\n---\n");
    put("Bob Ray.md", "---\ntype: person\n---\n");
    put("Jason Wu.md", "---\ntype: person\n---\n");
    put("Acme.md", "---\ntype: company\n---\n");
    put("CoreWeave.md", "---\ntype: company\n---\n");
    put("A/Plan B.md", "---\ntype: topic\n---\n");
    put("B/Plan B.md", "---\ntype: topic\n---\n");
    put("Budget.md", "---\ntype: topic\naliases: [budget]\n---\n");
    put("Call.md", "---\nattendees: [Cy Dean]\n---\n[[Thomas Weber]]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', value = {
      "Met Ann Lee and Ann Lee. ! Met [[Ann Lee]] and Ann Lee.",
      "Met ann lee, A. Lee's. ! Met [[Ann Lee|ann lee]], A. Lee's.",
      "Met A. Lee and Cy Dean's team. ! Met [[Ann Lee|A. Lee]] and [[Cy Dean]]'s team.",
      "- [ ] Ask Bob Ray 📅 2025-11-08 ! - [ ] Ask [[Bob Ray]] 📅 2025-11-08",
      "| who | what |\\n| --- | --- |\\n| A. Lee | x | ! | who | what |\\n| --- | --- |\\n| [[Ann Lee\\|A. Lee]] | x |",
      "**Bob Ray** said, _so_ ! **[[Bob Ray]]** said, _so_",
      "We like Acme. ! We like [[Acme]].",
      "CoreWeave won. ! [[CoreWeave]] won.",
      "The budget for the Budget is here. ! The budget for the [[Budget]] is here.",
      "The weekâ€™s end\\nwith Bob Ray ! The weekâ€™s end\\nwith [[Bob Ray]]",
  })
  void whatIsCertainBecomesALink(String text, String linked) {
    assertThat(link(text.replace("\\n", "\n"))).isEqualTo(linked.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "`Bob Ray`", "```\nBob Ray\n```", "    Bob Ray", "# Bob Ray", "Bob Ray\n===", "> Bob Ray\nand Bob Ray", "[Bob Ray](https://x.org)",
      "[Bob Ray][1]\n\n[1]: https://x.org", "![Bob Ray](x.png)", "https://x.org/Bob Ray", "<https://x.org/Acme>", "<b title=\"Bob Ray\">", "<div>\nBob Ray\n</div>",
      "$Bob Ray$", "%% Bob Ray %%", "<!-- Bob Ray -->", "He said \"Bob Ray is here\" twice", "“It was Bob Ray” they say", "@Bob Ray", "[[Bob Ray]] and Bob Ray",
      "lead:: Bob Ray", "[lead:: Bob Ray]", "**With**: Bob Ray", "---\nlead: Bob Ray\n---\n", "## Attendees\n- Bob Ray", "# The Acme way\n- The Acme way", "- [ ] Send it @Bob Ray by Bob Ray",
      "Acme is a word here", "so. Acme is one too", "Met Jason", "the budget is spent", "Budget is spent", "Met Thomas Weber", "on the Plan B", "Bob\nRay", "Bob RayX", "%% kith:related %%\n\nBob Ray\n\n%% /kith:related %%",
      "Read Bob Ray weekâ€™s", "Not (!Bob Ray"})
  void whatIsNotStays(String text) {
    assertThat(link(text)).isEqualTo(text);
  }

  @Test
  void aNoteIsNotLinkedToItself() {
    put("Bob Ray.md", "---\ntype: person\n---\nBob Ray knows Acme.");
    assertThat(text(edit("Bob Ray.md", false))).isEqualTo("---\ntype: person\n---\nBob Ray knows [[Acme]].");
  }

  @Test
  void onlyExistingNotesIfTheSettingsSaySo() {
    put(NOTE, "Met Cy Dean and Bob Ray.");
    assertThat(text(edit(NOTE, true))).isEqualTo("Met Cy Dean and [[Bob Ray]].");
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twiceIsOnceAndNothingElseChanges(long seed) {
    put("Dora Quill.md", "---\ntype: person\naliases: [Dory]\n---\n");
    put(NOTE, new RandomNote(seed).text() + "\nmet Dory and Dory\n");
    if (edit(NOTE, false) instanceof Edit.Changed once) {
      String text = once.after().replace("[[Dora Quill|Dory]]", "Dory").replace("[[Dora Quill\\|Dory]]", "Dory");
      assertThat(text).isEqualTo(once.before());
      vault.put(NOTE, once.bytes());
      assertThat(edit(NOTE, false)).isInstanceOf(Edit.Unchanged.class);
    }
  }

  private String link(String text) {
    put(NOTE, text);
    return text(edit(NOTE, false));
  }

  private String text(Edit edit) {
    return edit instanceof Edit.Changed changed ? changed.after() : new String(vault.get(NOTE), StandardCharsets.UTF_8);
  }

  private Edit edit(String path, boolean existingOnly) {
    TreeMap<String, Claims> claims = new TreeMap<>();
    vault.forEach((name, bytes) -> claims.put(name, new ClaimsReader(Settings.DEFAULT).read(NoteReader.read(name, bytes))));
    Knowledge knowledge = Knowledge.of(claims, vault.keySet(), Settings.DEFAULT);
    MentionLinks links = new MentionLinks(knowledge, new FileIndex(vault.keySet()), existingOnly);
    return MentionLinks.write(path, vault.get(path), links.in(path, vault.get(path)));
  }

  private void put(String path, String text) {
    vault.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
