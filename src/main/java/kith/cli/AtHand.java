package kith.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import kith.door.Build;
import kith.door.DoorPlace;
import kith.door.HandOver;
import kith.door.Handed;
import org.apache.commons.io.output.WriterOutputStream;

/**
 * Has commands about one vault run where its graph is open: by its engine, and where it has none, by one that lives in this process
 * from then on, to which others can hand theirs. Commands are run one after the other.
 */
final class AtHand implements AutoCloseable {

  private final DoorPlace door;
  private final Supplier<HeldOpen> opening;
  private Optional<HeldOpen> own = Optional.empty();
  private boolean walled;
  private volatile Optional<HandOver> running = Optional.empty();

  /** @param opening opens the vault whose engine is found at a place */
  AtHand(DoorPlace door, Supplier<HeldOpen> opening) {
    this.door = door;
    this.opening = opening;
  }

  /** Makes sure that there is an engine. */
  void open() {
    if (walled || door.isAnswered()) {
      return;
    }
    close();
    HeldOpen opened = opening.get();
    if (!door.isAnswered()) {
      walled = true; // There can't be a socket here, so that each command has to open the graph.
      opened.close();
      return;
    }
    own = Optional.of(opened);
    Thread life = new Thread(opened::runUntilStopped, "kith-at-hand");
    life.setDaemon(true);
    life.start();
  }

  /** Runs a command as it would run by itself, and gives its exit code. */
  int run(List<String> words, Surroundings around) {
    try {
      open();
    } catch (RuntimeException e) {
      return new Failure(around).tell(e, false);
    }
    OptionalInt code = walled ? OptionalInt.empty() : handOver(words, around);
    return code.orElseGet(() -> Kith.run(words.toArray(String[]::new), around));
  }

  private OptionalInt handOver(List<String> words, Surroundings around) {
    HandOver handOver = new HandOver(around.in(), stream(around.out()), stream(around.err()));
    running = Optional.of(handOver);
    return handOver.to(
        door, new Handed(Build.here(), around.folder().toString(), words, around.screen().properties(), around.env()));
  }

  private static OutputStream stream(PrintWriter writer) {
    try {
      return WriterOutputStream.builder().setWriter(writer).setCharset(StandardCharsets.UTF_8).setWriteImmediately(true).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the command that is being run, if there is one; from any thread. */
  void cancel() {
    running.ifPresent(HandOver::cancel);
  }

  @Override
  public void close() {
    own.ifPresent(HeldOpen::close);
    own = Optional.empty();
  }
}
