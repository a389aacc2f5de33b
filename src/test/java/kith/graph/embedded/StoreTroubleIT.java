package kith.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kith.graph.Dump;
import kith.graph.GraphChange;
import kith.graph.RandomGraph;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTroubleIT {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "data/databases/neo4j/neostore.nodestore.db, gone",
    "data/databases/neo4j/neostore, overwritten",
    "data/databases/neo4j/neostore.nodestore.db, overwritten",
    "data/databases/neo4j/neostore.counts.db, cut",
    "data/transactions/neo4j/neostore.transaction.db.0, cut",
  })
  void aDamagedStoreSaysSo(String file, String how) throws IOException {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      store.write(RandomGraph.change(Map.of(), RandomGraph.of(1), "1"));
    }
    damage(directory.resolve(file), how);
    assertThatThrownBy(this::readAll)
        .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
        .matches(StoreUnavailable::isDamaged)
        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
        .hasMessageContaining(directory.toString());
  }

  private void readAll() {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      store.stamp();
      Dump.of(store);
    }
  }

  private static void damage(Path file, String how) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (how) {
      case "gone" -> Files.delete(file);
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      default -> {
        Arrays.fill(bytes, (byte) 'Z');
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void aStoreWhoseFillingWasInterruptedIsRebuilt() {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      GraphChange change = RandomGraph.change(Map.of(), RandomGraph.of(1), "1");
      store.server().atRest(database -> BulkLoad.into(database, GraphInput.of(change.put())));
      assertThat(store.stamp()).isEmpty();
      assertThatThrownBy(() -> store.write(change))
          .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
          .matches(StoreUnavailable::isDamaged);
    }
  }

  @Test
  void aStoreInUseIsOutOfReachAndStaysWhole() {
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      assertThatThrownBy(() -> EmbeddedGraphStore.open(directory))
          .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
          .matches(taken -> !taken.isDamaged());
      assertThat(store.stamp()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "6"})
  void aKilledProcessLeavesTheGraphOfItsLastChange(int afterChange) throws Exception {
    Process writer = KilledWriter.start(directory);
    try (BufferedReader lines = writer.inputReader()) {
      String line = lines.readLine();
      while (line != null && Integer.parseInt(line) < afterChange) {
        line = lines.readLine();
      }
      // Somewhere in the next change.
      Thread.sleep(afterChange);
    } finally {
      writer.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      int reached = Integer.parseInt(store.stamp().map(Stamp::commit).orElseThrow());
      assertThat(reached).isGreaterThanOrEqualTo(afterChange);
      assertThat(Dump.of(store)).isEqualTo(Dump.of(RandomGraph.of(reached).values()));
    }
  }

  @Test
  void aProcessHaltedBeforeItsCommitLeavesTheChangeBefore() throws Exception {
    Process writer = KilledWriter.start(directory, "3");
    assertThat(writer.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(writer.exitValue()).isEqualTo(KilledWriter.HALTED);
    try (EmbeddedGraphStore store = EmbeddedGraphStore.open(directory)) {
      assertThat(store.stamp().map(Stamp::commit)).contains("2");
      assertThat(Dump.of(store)).isEqualTo(Dump.of(RandomGraph.of(2).values()));
    }
  }
}
