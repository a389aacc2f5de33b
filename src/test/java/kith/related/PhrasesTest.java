package kith.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are found in texts whatever their spelling, and never across a gap. */
class PhrasesTest {

  private final Words words = new Words();
  private final Phrases phrases = new Phrases();
  private final int vector = phrases.add(words.of("Vector"));
  private final int search = phrases.add(words.of("Vector Search"));
  private final int cafe = phrases.add(words.of("Café Zürich"));
  private final int beijing = phrases.add(words.of("北京"));

  @Test
  void theLongestIsFoundAndNoneInsideIt() {
    assertThat(found("We built vector search, and vectors.")).containsExactly(search, vector);
  }

  @Test
  void caseAndAccentsDontCount() {
    assertThat(found("at the CAFE ZURICH")).containsExactly(cafe);
  }

  @Test
  void wordsThatAreNoNeighboursAreNoPhrase() {
    assertThat(found("vector          search")).containsExactly(vector);
  }

  @Test
  void namesWithoutSpacesAroundThemAreFound() {
    assertThat(found("我在北京大学学习")).containsExactly(beijing);
  }

  private List<Integer> found(String text) {
    List<Integer> found = new ArrayList<>();
    phrases.find(words.of(text), found::add);
    return found;
  }
}
