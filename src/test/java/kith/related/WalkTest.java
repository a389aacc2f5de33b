package kith.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A walker is found near where he starts, and nowhere that no edge leads to. */
class WalkTest {

  /** A path 0 - 1 - 2, and 3 apart. */
  private final Edges path = Edges.bothWays(List.of(Edges.of(4, new int[] {0, 1}, new int[] {1, 2}, new float[] {1, 1})));

  @Test
  void sharesAreThoseOfTheWalk() {
    Scores shares = new Walk(path, 1e-5).from(0);
    assertThat(shares.of(0)).isCloseTo(0.3453, within(1e-3));
    assertThat(shares.of(1)).isCloseTo(0.4595, within(1e-3));
    assertThat(shares.of(2)).isCloseTo(0.1953, within(1e-3));
    assertThat(shares.of(3)).isZero();
  }

  @Test
  void allOfTheTimeIsSpentSomewhere() {
    Scores shares = new Walk(path, 1e-5).from(1);
    assertThat(IntStream.range(0, 4).mapToDouble(shares::of).sum()).isCloseTo(1, within(1e-3));
  }
}
