package kith.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import kith.door.Build;
import kith.door.Handed;
import kith.door.Kind;
import kith.door.Piece;
import kith.door.Wire;

/** What one connection is about, from the first word to the last. */
final class Session {

  private static final int BROKEN = 3;

  private final Engine engine;
  private final CommandRunner runner;
  private final Visitors visitors;
  private final ExecutorService threads;

  Session(Engine engine, CommandRunner runner, Visitors visitors, ExecutorService threads) {
    this.engine = engine;
    this.runner = runner;
    this.visitors = visitors;
    this.threads = threads;
  }

  void hold(Wire wire) {
    try (wire) {
      Piece first = wire.receive();
      wire.send(Piece.of(Kind.HEARD));
      switch (first.kind()) {
        case RUN -> run(first, wire);
        case STATUS -> wire.send(Piece.of(Kind.TOLD, engine.status()));
        case LEAVE -> wire.send(thought(wire, () -> {
          engine.makeWay(first.text());
          return Piece.of(Kind.TOLD, engine.status());
        }));
        default -> wire.send(Piece.of(Kind.ALONE));
      }
    } catch (IOException | RejectedExecutionException e) {
      // The other side didn't wait, or the engine ends.
    }
  }

  private void run(Piece first, Wire wire) throws IOException {
    Optional<Handed> command = understood(first);
    if (command.isPresent()) {
      serve(command.get(), wire);
    } else {
      wire.send(thought(wire, () -> Piece.of(Kind.ALONE, engine.yieldToAnotherBuild())));
    }
  }

  /** What comes of something that may take long; the other side knows meanwhile that it goes on. */
  private Piece thought(Wire wire, Supplier<Piece> work) throws IOException {
    Future<Piece> result = threads.submit(work::get);
    while (true) {
      try {
        return result.get(Visitor.SIGN_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        wire.send(Piece.of(Kind.HEARD));
      } catch (InterruptedException | ExecutionException e) {
        throw new IOException(e);
      }
    }
  }

  /** The command, if one of this build has handed it over. */
  private static Optional<Handed> understood(Piece piece) {
    try {
      return Optional.of(Handed.of(piece.bytes())).filter(command -> command.build().equals(Build.here()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void serve(Handed command, Wire wire) throws IOException {
    Visitor visitor = new Visitor(wire);
    visitors.enter(visitor);
    threads.execute(visitor::listen);
    threads.execute(() -> run(command, visitor));
    visitor.deliver();
  }

  private void run(Handed command, Visitor visitor) {
    OptionalInt code = OptionalInt.of(BROKEN);
    try {
      code = runner.run(command, visitor);
    } finally {
      visitors.leave(visitor, code.isPresent());
      visitor.end(code);
    }
  }
}
