package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kith.graph.Dump;
import kith.graph.GraphChange;
import kith.graph.RandomGraph;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that breaks while a graph is written, which for the server is a client that was killed, and for the client a server that went away. */
@ExtendWith(OneNeo4j.class)
class BrokenLineIT {

  private static final GraphChange OLD = change(1, "old");
  private static final GraphChange NEW = change(2, "new");
  private static final int CUTS = 4;

  private static ServedNeo4j server;

  @BeforeAll
  static void serve(ServedNeo4j one) {
    server = one;
  }

  @ParameterizedTest
  @ValueSource(longs = {100_000, 0})
  void whereverItBreaksTheGraphIsWholeOrNoneAndTheNextWriteMendsIt(long largest) throws Exception {
    Limits limits = new Limits(largest, Duration.ofMillis(50));
    try (WeakLine line = WeakLine.to(server.url())) {
      long all = written(line, limits, Long.MAX_VALUE);
      for (int cut = 1; cut < CUTS; cut++) {
        long bytes = all * cut / CUTS;
        assertThatThrownBy(() -> written(line, limits, bytes)).as("after %d bytes of %d", bytes, all)
            .isInstanceOf(StoreUnavailable.class).hasMessageContaining(" went away: run this again when it is back");
        line.mend();
        mended(line, limits);
      }
    }
  }

  /** How many bytes it takes to write the new graph in place of the old one. */
  private static long written(WeakLine line, Limits limits, long bytes) {
    server.clear();
    try (BoltGraphStore store = open(line, limits)) {
      store.replace(OLD);
      line.breakAfter(bytes);
      store.replace(NEW);
      return line.carried();
    }
  }

  private static void mended(WeakLine line, Limits limits) {
    try (BoltGraphStore store = open(line, limits)) {
      Optional<Stamp> stamp = store.stamp();
      assertThat(stamp.isPresent() || limits.largest() == 0).as("one transaction leaves a whole graph").isTrue();
      if (stamp.isPresent()) {
        assertThat(Dump.of(store)).isEqualTo(Dump.of((stamp.get().equals(OLD.stamp()) ? OLD : NEW).put()));
      }
      store.replace(NEW);
      assertThat(Dump.of(store)).isEqualTo(Dump.of(NEW.put()));
      assertThat(store.stamp()).contains(NEW.stamp());
    }
  }

  private static BoltGraphStore open(WeakLine line, Limits limits) {
    return BoltGraphStore.open(ServerAddress.parse(line.url(), server.environment()), "/vault", Taking.EMPTY, limits);
  }

  private static GraphChange change(long seed, String commit) {
    return new GraphChange(List.of(), List.copyOf(RandomGraph.of(seed).values()), new Stamp(commit, "fingerprint", "/vault"));
  }
}
