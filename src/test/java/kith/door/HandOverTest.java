package kith.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a command when an engine answers, or something else happens. */
class HandOverTest {

  @TempDir private Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Map<String, String> env = Map.of();
  private DoorPlace place = new DoorPlace(Path.of(""), Path.of(""));

  @BeforeEach
  void makePlace() throws IOException {
    env = Map.of("KITH_HOME", directory.resolve("home").toString());
    Files.createDirectories(directory.resolve("vault/.obsidian"));
    place = DoorPlace.of(directory.resolve("vault"), "", env);
    place.prepare();
  }

  @Test
  void aCommandArrivesAsItWas() {
    Handed command = new Handed("a build", "/a folder", List.of("ask", "", "Wer\nkennt Łukasz? 🧭"), Map.of("kith.columns", "80"), Map.of("A", "=\n", "B", ""));
    assertThat(Handed.of(command.bytes())).isEqualTo(command);
    assertThatThrownBy(() -> Handed.of(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Handed.of(Texts.bytes(List.of("a", "b", "5", "0")))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutAnEngineACommandRunsAloneAndNothingIsSaid() {
    assertThat(handOver("")).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatTheEngineSaysIsPrintedWhereItBelongs() throws Exception {
    CompletableFuture<String> read = engine(wire -> {
      wire.send(Piece.of(Kind.OUT, "answer"));
      wire.send(Piece.of(Kind.WANTED));
      String typed = wire.receive().text();
      wire.send(Piece.of(Kind.ERR, "but"));
      wire.send(Piece.of(Kind.EXIT, "1"));
      return typed;
    });
    assertThat(handOver("typed")).hasValue(1);
    assertThat(out.toString()).isEqualTo("answer");
    assertThat(err.toString()).isEqualTo("but");
    assertThat(read.join()).isEqualTo("typed");
  }

  @Test
  void anEngineThatWasKilledIsToldOfInOneLine() throws Exception {
    engine(wire -> "");
    assertThat(handOver("")).isEmpty();
    assertThat(err.toString()).hasLineCount(1).contains("ended before it answered");
    err.reset();
    CompletableFuture<String> killed =
        engine(wire -> {
          wire.send(Piece.of(Kind.OUT, "half an ans"));
          return "";
        });
    assertThat(handOver("")).hasValue(3);
    killed.join();
    assertThat(err.toString()).hasLineCount(1).contains("run the command again");
    err.reset();
    assertThat(handOver("")).as("its socket is left").isEmpty();
    assertThat(err.toString()).hasLineCount(1).contains("couldn't be reached");
    place.sweep();
    assertThat(place.isThere()).isFalse();
  }

  @Test
  void aFolderThatOthersCanReachIsNotTrusted() throws Exception {
    engine(wire -> "");
    Files.setPosixFilePermissions(place.socket().getParent(), PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(handOver("")).isEmpty();
    assertThat(err.toString()).contains("Others can reach the folder");
    assertThatThrownBy(() -> place.prepare()).hasMessageContaining("Others can reach the folder");
  }

  @Test
  void aPathThatIsTooLongForTheSystemIsReplacedByAShortOne() throws Exception {
    DoorPlace far = DoorPlace.of(directory.resolve("vault"), "", Map.of("KITH_HOME", directory.resolve("h".repeat(90)).toString()));
    far.prepare();
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(far.socket()));
      assertThat(far.isAnswered()).isTrue();
    } finally {
      Files.delete(far.socket());
      Files.delete(far.socket().getParent());
    }
  }

  @Test
  void theVaultIsGuessedAsItIsFound() throws IOException {
    Path inner = Files.createDirectories(directory.resolve("vault/a/b"));
    Path vault = directory.resolve("vault");
    assertThat(guess(Map.of(), directory, "ask", "--vault", "vault")).contains(new VaultGuess(vault, ""));
    assertThat(guess(Map.of("KITH_VAULT", "other"), directory, "ask", "--vault=vault")).contains(new VaultGuess(vault, ""));
    assertThat(guess(Map.of("KITH_VAULT", "vault"), directory, "ask", "--", "--vault", "x")).contains(new VaultGuess(vault, ""));
    assertThat(guess(Map.of(), inner, "ask")).contains(new VaultGuess(vault, ""));
    assertThat(DoorPlace.of(Files.createSymbolicLink(directory.resolve("link"), vault), "", env)).isEqualTo(place);
  }

  @Test
  void eachStoreOfAVaultHasADoorOfItsOwn() {
    Path vault = directory.resolve("vault");
    String folder = directory.resolve("elsewhere").toString();
    assertThat(guess(Map.of(), vault, "ask", "--store", "../elsewhere")).contains(new VaultGuess(vault, folder));
    assertThat(guess(Map.of(), vault, "ask", "--store=" + folder + "/")).contains(new VaultGuess(vault, folder));
    assertThat(guess(Map.of(), vault, "ask", "--store=bolt://localhost")).contains(new VaultGuess(vault, "bolt://localhost"));
    assertThat(DoorPlace.of(vault, folder, env)).isNotEqualTo(place).isNotEqualTo(DoorPlace.of(vault, "bolt://localhost", env));
  }

  private static Optional<VaultGuess> guess(Map<String, String> env, Path folder, String... arguments) {
    return VaultGuess.of(List.of(arguments), env, folder);
  }

  @Test
  void anEngineThatThinksForLongIsWaitedForAndASilentOneIsNot() throws Exception {
    engine(wire -> {
      for (int i = 0; i < 4; i++) {
        wire.send(Piece.of(Kind.HEARD));
        sleep(300);
      }
      wire.send(Piece.of(Kind.TOLD, Map.of("a", "b")));
      return "";
    });
    try (Call call = Call.to(place, Piece.of(Kind.RUN), 600)) {
      assertThat(call.next().values()).containsEntry("a", "b");
    }
    engine(wire -> {
      wire.send(Piece.of(Kind.HEARD));
      wire.receive();
      return "";
    });
    try (Call call = Call.to(place, Piece.of(Kind.RUN), 300)) {
      assertThat(call.next().kind()).isEqualTo(Kind.END);
      assertThat(call.isSilent()).isTrue();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whoDoesNotWaitAnyMoreIsTold() throws Exception {
    HandOver handOver = new HandOver(new ByteArrayInputStream(new byte[0]), out, err);
    CompletableFuture<String> ended = engine(wire -> {
      handOver.cancel();
      return wire.receive().kind().name();
    });
    assertThat(handOver.of(command())).hasValue(2);
    assertThat(err.toString()).isEqualTo("The query was cancelled." + System.lineSeparator());
    assertThat(ended.join()).isEqualTo("END");
  }

  private OptionalInt handOver(String in) {
    return new HandOver(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err).of(command());
  }

  private Handed command() {
    return new Handed("build", directory.resolve("vault").toString(), List.of("ask"), Map.of(), env);
  }

  private interface Talk {
    String with(Wire wire) throws IOException;
  }

  /** Answers one command. */
  private CompletableFuture<String> engine(Talk talk) throws IOException {
    Files.deleteIfExists(place.socket());
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(place.socket()));
    return CompletableFuture.supplyAsync(() -> {
      try (channel; Wire wire = new Wire(channel.accept())) {
        assertThat(wire.receive().kind()).isEqualTo(Kind.RUN);
        return talk.with(wire);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
  }
}
