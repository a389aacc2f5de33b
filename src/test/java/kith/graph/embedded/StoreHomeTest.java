package kith.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kith.graph.StoreUnavailable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a lock is held, not used
class StoreHomeTest {

  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir private Path temporary;
  private StoreHome home;
  private Path vault;

  @BeforeEach
  void makeVault() throws IOException {
    home = StoreHome.of(Map.of("KITH_HOME", temporary.resolve("home").toString()));
    vault = Files.createDirectories(temporary.resolve("Work notes (2025)"));
  }

  @Test
  void liesInTheUsersDataDirectoryUnlessToldOtherwise() {
    Path store = StoreHome.of(Map.of()).directory(vault).path();
    assertThat(store).isAbsolute().satisfies(path -> assertThat(path.toString()).contains("kith"));
    assertThat(home.directory(vault).path()).startsWithRaw(temporary.resolve("home"));
  }

  @Test
  void namesAStoreSoThatAPersonKnowsIt() {
    assertThat(home.directory(vault).path().getFileName().toString()).matches("Work-notes-2025--[0-9a-f]{10}");
  }

  @Test
  void eachFolderHasItsOwnStoreByWhicheverWayItIsReached() throws IOException {
    Path other = Files.createDirectories(temporary.resolve("elsewhere/Work notes (2025)"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), vault);
    assertThat(home.directory(other).path()).isNotEqualTo(home.directory(vault).path());
    assertThat(home.directory(link).path()).isEqualTo(home.directory(vault).path());
    assertThat(home.directory(vault.resolve("../Work notes (2025)")).path()).isEqualTo(home.directory(vault).path());
  }

  @Test
  void onlyTheOwnerMayEnter() throws IOException {
    StoreDirectory store = home.directory(vault);
    try (StoreLock lock = lock(store)) {
      Path generation = store.next();
      for (Path folder : List.of(temporary.resolve("home"), store.path(), generation)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
      }
    }
  }

  @Test
  void aGenerationIsLiveOnceItIsAdopted() throws IOException {
    StoreDirectory store = home.directory(vault);
    try (StoreLock lock = lock(store)) {
      assertThat(store.current()).isEmpty();
      Path first = store.next();
      assertThat(first).isEmptyDirectory();
      assertThat(store.current()).isEmpty();
      store.adopt(first);
      assertThat(store.current()).contains(first);
      Path second = store.next();
      Files.writeString(second.resolve("file"), "x");
      assertThat(store.current()).contains(first);
      store.adopt(second);
      assertThat(store.current()).contains(second);
      assertThat(first).doesNotExist();
      assertThat(home.directory(vault).current()).contains(second);
    }
  }

  @Test
  void whatAnInterruptedRebuildLeftIsSweptAway() throws IOException {
    StoreDirectory store = home.directory(vault);
    Path live;
    Path leftover;
    try (StoreLock lock = lock(store)) {
      live = store.next();
      store.adopt(live);
      leftover = store.next();
      Files.writeString(Files.createDirectory(leftover.resolve("data")).resolve("file"), "x");
    }
    try (StoreLock lock = lock(store)) {
      assertThat(leftover).doesNotExist();
      assertThat(store.current()).contains(live);
    }
  }

  @Test
  void aPointerToNothingIsNoGeneration() throws IOException {
    StoreDirectory store = home.directory(vault);
    try (StoreLock lock = lock(store)) {
      Files.writeString(store.path().resolve("current"), "generation-9\n");
      assertThat(store.current()).isEmpty();
    }
  }

  @Test
  void listsAndRemovesStores() throws IOException {
    assertThat(home.list()).isEmpty();
    Path gone = Files.createDirectories(temporary.resolve("Gone"));
    for (Path each : List.of(vault, gone)) {
      StoreDirectory store = home.directory(each);
      try (StoreLock lock = lock(store)) {
        Files.writeString(store.next().resolve("file"), "12345");
      }
    }
    Files.delete(gone);
    List<StoredVault> stores = home.list();
    assertThat(stores).extracting(StoredVault::vault).containsExactly(gone.toAbsolutePath(), vault.toRealPath());
    assertThat(stores).extracting(StoredVault::present).containsExactly(false, true);
    assertThat(stores).allSatisfy(stored -> {
      assertThat(stored.bytes()).isGreaterThan(5);
      assertThat(stored.lastUsed()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    });
    StoreDirectory removed = home.directory(gone);
    try (StoreLock lock = lock(removed)) {
      removed.remove();
    }
    assertThat(home.list()).extracting(StoredVault::vault).containsExactly(vault.toRealPath());
    assertThat(removed.path()).doesNotExist();
  }

  @Test
  void aSecondHolderWaitsAndIsToldOnceForWhom() {
    StoreDirectory store = home.directory(vault);
    List<String> told = new ArrayList<>();
    try (StoreLock lock = lock(store)) {
      assertThatThrownBy(() -> store.lock("kith ask", told::add, SHORT))
          .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
          .matches(taken -> !taken.isDamaged())
          .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
          .hasMessageContaining("kith index (process " + ProcessHandle.current().pid() + ")");
    }
    assertThat(told)
        .containsExactly(
            "waiting for kith index (process " + ProcessHandle.current().pid() + "), which holds the store");
    store.lock("kith ask", told::add, SHORT).close();
    assertThat(told).hasSize(1);
  }

  @Test
  void waitingInTheSameProcessDoesNotGiveTheStoreToAnother() throws Exception {
    StoreDirectory store = home.directory(vault);
    try (StoreLock lock = lock(store)) {
      assertThatThrownBy(() -> lock(store)).isInstanceOf(StoreUnavailable.class);
      Process other = LockHolder.start(temporary.resolve("home"), vault);
      assertThat(other.waitFor(3, TimeUnit.SECONDS)).isFalse();
      assertThat(other.inputReader().ready()).isFalse();
      other.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
  }

  @Test
  void aHolderThatIsKilledBlocksNobody() throws Exception {
    StoreDirectory store = home.directory(vault);
    Process holder = LockHolder.start(temporary.resolve("home"), vault);
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      List<String> told = new ArrayList<>();
      assertThatThrownBy(() -> store.lock("kith ask", told::add, SHORT)).hasMessageContaining("process " + holder.pid());
      assertThat(told).hasSize(1);
    } finally {
      holder.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
    store.lock("kith ask", message -> {}, Duration.ofSeconds(5)).close();
  }

  @Test
  void waitsUntilTheHolderEnds() throws Exception {
    StoreDirectory store = home.directory(vault);
    Process holder = LockHolder.start(temporary.resolve("home"), vault);
    assertThat(holder.inputReader().readLine()).isEqualTo("held");
    List<String> told = new ArrayList<>();
    store.lock("kith ask", message -> { told.add(message); holder.destroyForcibly(); }, Duration.ofSeconds(30)).close();
    assertThat(told).singleElement().asString().contains("kith serve");
  }

  private static StoreLock lock(StoreDirectory store) {
    return store.lock("kith index", message -> {}, SHORT);
  }
}
