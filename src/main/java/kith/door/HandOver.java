package kith.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Has a command run by the engine of its vault, as if it ran here. */
public final class HandOver {

  private static final int BROKEN = 3;
  private static final int CHUNK = 8192;

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private boolean begun;

  private HandOver(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The exit code; nothing where the command has yet to be run, since there is no engine, or it can't run this. */
  public static OptionalInt of(Handed command, InputStream in, OutputStream out, OutputStream err) {
    Optional<Path> vault = VaultGuess.of(command.arguments(), command.environment(), Path.of(command.folder()));
    if (vault.isEmpty()) {
      return OptionalInt.empty();
    }
    DoorPlace place = DoorPlace.of(vault.get(), command.environment());
    return place.isThere() ? new HandOver(in, out, err).to(place, command) : OptionalInt.empty();
  }

  private OptionalInt to(DoorPlace place, Handed command) {
    try (Wire wire = place.connect()) {
      wire.send(new Piece(Kind.RUN, command.bytes()));
      return run(wire);
    } catch (IOException e) {
      return begun ? broken() : alone("The engine can't be reached (" + e.getMessage() + "); going on without it.");
    }
  }

  private OptionalInt run(Wire wire) throws IOException {
    while (true) {
      Piece piece = wire.receive();
      switch (piece.kind()) {
        case OUT -> print(piece, out);
        case ERR -> print(piece, err);
        case WANTED -> wire.send(new Piece(Kind.INPUT, input()));
        case EXIT -> {
          return OptionalInt.of(Integer.parseInt(piece.text()));
        }
        case ALONE -> {
          return alone(piece.text());
        }
        default -> {
          return begun ? broken() : alone("The engine ended before it answered; going on without it.");
        }
      }
    }
  }

  /** Where nobody reads any more the command goes on, as it does by itself. */
  private void print(Piece piece, OutputStream to) {
    begun = true;
    try {
      to.write(piece.bytes());
      to.flush();
    } catch (IOException e) {
      // What reads it has ended.
    }
  }

  private byte[] input() {
    begun = true;
    try {
      byte[] bytes = new byte[CHUNK];
      int length = in.read(bytes);
      return Arrays.copyOf(bytes, Math.max(length, 0));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private OptionalInt broken() {
    say("The engine ended in the middle of the answer: run the command again.");
    return OptionalInt.of(BROKEN);
  }

  private OptionalInt alone(String line) {
    say(line);
    return OptionalInt.empty();
  }

  private void say(String line) {
    if (!line.isEmpty()) {
      print(Piece.of(Kind.ERR, line + System.lineSeparator()), err);
    }
  }
}
