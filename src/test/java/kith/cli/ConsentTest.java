package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.edit.Offer;
import org.junit.jupiter.api.Test;

/** What is asked about each link, and what an answer does. */
class ConsentTest {

  private static final Offer OFFER = new Offer(3, 20, "Annie", "[[Ann Lee|Annie]]", 4, "Met Annie\u001B today");
  private final StringWriter err = new StringWriter();

  @Test
  void asksUntilItIsAnswered() {
    assertThat(answers(consent("y\nwhat\nN\n", true), 2)).containsExactly(true, false);
    assertThat(err.toString()).startsWith("A.md:3:\n  Met Annie today\n  Annie → [[Ann Lee|Annie]]  [y]es, [n]o, [a]ll, [q]uit? ")
        .contains("uit?   Annie");
  }

  @Test
  void allIsYesToTheRestAndQuitIsNo() {
    assertThat(answers(consent("n\na\n", true), 4)).containsExactly(false, true, true, true);
    Consent quit = consent("y\nq\n", true);
    assertThat(answers(quit, 3)).containsExactly(true, false, false);
    assertThat(quit.isOver()).isTrue();
  }

  @Test
  void theEndOfInputEnds() {
    assertThat(answers(consent("", true), 2)).containsExactly(false, false);
  }

  @Test
  void withoutAskingAllIsAgreed() {
    assertThat(answers(consent("", false), 2)).containsExactly(true, true);
    assertThat(err.toString()).isEmpty();
  }

  private static List<Boolean> answers(Consent consent, int count) {
    List<Boolean> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(consent.to("A.md", OFFER));
    }
    return answers;
  }

  private Consent consent(String typed, boolean asks) {
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintWriter(new StringWriter()),
            new PrintWriter(err), Map.of(), Path.of(""), new Screen(true, true, true, 80), new LiveVaults());
    return new Consent(around, asks);
  }
}
