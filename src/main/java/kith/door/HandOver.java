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
  private static final int CANCELLED = 2;
  private static final int CHUNK = 8192;

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private Optional<Call> call = Optional.empty();
  private boolean begun;
  private boolean cancelled;

  public HandOver(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The exit code; nothing where the command has yet to be run, since there is no engine, or it can't run this. */
  public OptionalInt of(Handed command) {
    Optional<VaultGuess> guess = VaultGuess.of(command.arguments(), command.environment(), Path.of(command.folder()));
    if (guess.isEmpty()) {
      return OptionalInt.empty();
    }
    DoorPlace place = DoorPlace.of(guess.get().vault(), guess.get().store(), command.environment());
    return place.isThere() ? to(place, command) : OptionalInt.empty();
  }

  /** The same, of the engine at a place. */
  public OptionalInt to(DoorPlace place, Handed command) {
    try (Call begun = Call.to(place, new Piece(Kind.RUN, command.bytes()))) {
      return run(known(begun));
    } catch (IOException e) {
      return gone("The engine couldn't be reached (" + e.getMessage() + ")");
    }
  }

  private synchronized Call known(Call begun) throws IOException {
    call = Optional.of(begun);
    if (cancelled) {
      begun.close();
    }
    return begun;
  }

  /** Ends the command, which has the exit code of one that was ended then; from another thread. */
  public synchronized void cancel() {
    cancelled = true;
    try {
      if (call.isPresent()) {
        call.get().close();
      }
    } catch (IOException e) {
      // The other side sees as much.
    }
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }

  private OptionalInt run(Call engine) throws IOException {
    while (true) {
      Piece piece = engine.next();
      switch (piece.kind()) {
        case OUT -> print(piece, out);
        case ERR -> print(piece, err);
        case WANTED -> engine.send(new Piece(Kind.INPUT, input()));
        case EXIT -> {
          return OptionalInt.of(Integer.parseInt(piece.text()));
        }
        case ALONE -> {
          return alone(piece.text());
        }
        default -> {
          return gone(engine.isSilent() ? "The engine gives no sign of life" : "The engine ended");
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

  private OptionalInt gone(String why) {
    if (isCancelled()) {
      say("The query was cancelled.");
      return OptionalInt.of(CANCELLED);
    } else if (begun) {
      say(why + " in the middle of the answer: run the command again.");
      return OptionalInt.of(BROKEN);
    }
    return alone(why + " before it answered; going on without it.");
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
