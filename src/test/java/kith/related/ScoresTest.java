package kith.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The best come first, however they were given. */
class ScoresTest {

  private final Scores scores = Scores.of(new double[] {1, 4, 0, 3, 4, 2});

  @Test
  void theGreatestComeFirstAndOfEqualOnesTheFirst() {
    assertThat(scores.best(3, any -> true)).containsExactly(1, 4, 3);
    assertThat(scores.best(3, vertex -> vertex != 4)).containsExactly(1, 3, 5);
  }

  @Test
  void whatHasNoValueIsNone() {
    assertThat(scores.best(100, any -> true)).containsExactly(1, 4, 3, 5, 0);
    assertThat(scores.best(0, any -> true)).isEmpty();
  }

  @Test
  void onlyWhatHasAValueIsShifted() {
    scores.shift(vertex -> 10);
    assertThat(scores.of(0)).isEqualTo(11);
    assertThat(scores.of(2)).isZero();
  }

  @Test
  void raisingKeepsTheGreater() {
    scores.raise(0, 3);
    scores.raise(1, 3);
    scores.raise(2, 3);
    assertThat(scores.best(6, any -> true)).containsExactly(1, 4, 0, 2, 3, 5);
  }
}
