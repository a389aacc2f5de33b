package kith.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Edges are the same in whatever order they come, and are found by their ends. */
class EdgesTest {

  /** 0 leads to 1, 2 and 3; 1 to 0 and 3; 2 to itself and 3. */
  private final Edges edges = edges(new int[][] {{2, 3}, {0, 3}, {1, 3}, {0, 1}, {2, 2}, {1, 0}, {0, 2}});

  private static Edges edges(int[][] pairs) {
    EdgeList list = new EdgeList(0);
    for (int[] pair : pairs) {
      list.add(pair[0], pair[1], 10 * pair[0] + pair[1]);
    }
    return list.edges(4);
  }

  @Test
  void endsAscendAndKeepTheirWeights() {
    assertThat(edges.ends(0)).containsExactly(1, 2, 3);
    assertThat(edges.ends(3)).isEmpty();
    assertThat(edges.between(0, 2)).contains(2f);
    assertThat(edges.between(2, 3)).contains(23f);
    assertThat(edges.between(3, 2)).isEmpty();
    assertThat(edges.sum(1)).isEqualTo(10 + 13);
  }

  @Test
  void commonIsWhatBothLeadToBesideThemselves() {
    assertThat(edges.common(0, 1)).containsExactly(3);
    assertThat(edges.common(2, 0)).containsExactly(3);
    assertThat(edges.common(0, 3)).isEmpty();
  }

  @Test
  void reversedTheyLeadBack() {
    assertThat(edges.reversed().ends(3)).containsExactly(0, 1, 2);
    assertThat(edges.reversed().between(3, 1)).contains(13f);
  }

  @Test
  void bothWaysEachIsOneAndNoneLeadsToItself() {
    Edges both = Edges.bothWays(List.of(edges, edges));
    assertThat(both.ends(0)).containsExactly(1, 2, 3);
    assertThat(both.ends(2)).containsExactly(0, 3);
  }
}
