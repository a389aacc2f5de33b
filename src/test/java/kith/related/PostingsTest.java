package kith.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are found by their rare words. */
class PostingsTest {

  private final Words words = new Words();
  private final List<Document> documents =
      Stream.of("storage storage and latency", "latency and cost", "storage and the weather", "and").map(words::of).map(Document::of).toList();
  private final Postings postings = new Postings(documents, words.count(), 100);

  @Test
  void aRareWordThatIsThereOftenCountsMost() {
    Scores scores = postings.find(Document.of(words.of("storage")));
    assertThat(scores.best(4, any -> true)).containsExactly(0, 2);
  }

  @Test
  void onlyTheWordsThatTellMostAreLookedUp() {
    Scores scores = new Postings(documents, words.count(), 1).find(Document.of(words.of("and weather")));
    assertThat(scores.best(4, any -> true)).containsExactly(2);
  }

  @Test
  void sharedAreTheRarestOfBothAndNoneThatManyHave() {
    assertThat(postings.shared(0, 1, 3).stream().map(words::spelled)).containsExactly("latency");
    assertThat(postings.shared(0, 3, 3)).isEmpty();
  }
}
