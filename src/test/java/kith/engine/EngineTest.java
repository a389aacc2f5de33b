package kith.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kith.door.Build;
import kith.door.DoorPlace;
import kith.door.HandOver;
import kith.door.Handed;
import kith.door.Kind;
import kith.door.Piece;
import kith.door.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long an engine lives. */
@Timeout(60)
class EngineTest {

  @TempDir private Path directory;
  private final AtomicInteger closed = new AtomicInteger();
  private Path vault = Path.of("");
  private Map<String, String> env = Map.of();

  @BeforeEach
  void makeVault() throws IOException {
    vault = Files.createDirectories(directory.toRealPath().resolve("vault/.obsidian")).getParent();
    env = Map.of("KITH_HOME", directory.resolve("home").toString());
  }

  @Test
  void oneThatNobodyVisitsLeaves() throws Exception {
    Engine engine = engine(Optional.of(Duration.ofMillis(100)), visitor -> {});
    engine.runUntilStopped();
    assertThat(closed).hasValue(1);
    assertThat(place().isThere()).isFalse();
  }

  @Test
  void itStaysAsLongAsAVisitorDoes() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch leaves = new CountDownLatch(1);
    Engine engine = engine(Optional.of(Duration.ofMillis(100)), visitor -> {
      arrived.countDown();
      await(leaves);
    });
    Thread visit = new Thread(this::visit);
    visit.start();
    await(arrived);
    Thread life = new Thread(engine::runUntilStopped);
    life.start();
    life.join(500);
    assertThat(life.isAlive()).isTrue();
    assertThat(place().ask(Piece.of(Kind.STATUS)).orElseThrow()).containsEntry("running", "1");
    leaves.countDown();
    life.join();
    visit.join();
    assertThat(closed).hasValue(1);
  }

  @Test
  void aVisitorIsGivenSignsOfLifeUntilThereIsAnAnswer() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    Engine engine = engine(Optional.empty(), visitor -> await(answer));
    try (Wire wire = new Wire(SocketChannel.open(UnixDomainSocketAddress.of(place().socket())))) {
      wire.send(new Piece(Kind.RUN, command().bytes()));
      assertThat(wire.receive().kind()).isEqualTo(Kind.HEARD);
      assertThat(wire.receive().kind()).as("a second later").isEqualTo(Kind.HEARD);
      answer.countDown();
      assertThat(wire.receive()).extracting(Piece::kind, Piece::text).containsExactly(Kind.EXIT, "7");
    } finally {
      engine.close();
    }
  }

  private Engine engine(Optional<Duration> idle, Consumer<Visitor> command) throws IOException {
    Engine engine = new Engine(new Role("kith test", vault, vault, idle, ""), closed::incrementAndGet);
    boolean open = engine.open(place(), (handed, visitor) -> {
      command.accept(visitor);
      return OptionalInt.of(7);
    });
    assertThat(open).isTrue();
    return engine;
  }

  private DoorPlace place() {
    return DoorPlace.of(vault, "", env);
  }

  private OptionalInt visit() {
    return new HandOver(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream()).of(command());
  }

  private Handed command() {
    return new Handed(Build.here(), vault.toString(), List.of("ask"), Map.of(), env);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
