package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void cutsWithoutLosingAny() {
    List<Integer> all = IntStream.range(0, 12_345).boxed().toList();
    List<List<Integer>> batches = Batches.of(all);
    assertThat(batches).extracting(List::size).containsExactly(5_000, 5_000, 2_345);
    assertThat(batches.stream().flatMap(List::stream).collect(Collectors.toList())).isEqualTo(all);
    assertThat(Batches.of(List.of())).isEmpty();
  }

  @Test
  void keepsWhatIsLargeWhole() {
    assertThat(Batches.of(List.of(1, 20_000, 1, 1), size -> size)).containsExactly(List.of(1, 20_000), List.of(1, 1));
  }
}
