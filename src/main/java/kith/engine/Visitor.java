package kith.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.door.Kind;
import kith.door.Piece;
import kith.door.Wire;

/**
 * Who handed a command over: what it prints goes there, what it reads comes from there. What is printed waits here, so that one
 * who reads slowly keeps nobody else from the graph.
 */
public final class Visitor {

  /** How often the other side is shown that its command goes on, where that prints nothing. */
  static final long SIGN_MILLIS = 1_000;

  private static final byte[] NOTHING = {};

  private final Wire wire;
  private final BlockingQueue<Piece> printed = new LinkedBlockingQueue<>();
  private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();
  private final List<Runnable> whenGone = new ArrayList<>();
  private boolean gone;
  private volatile boolean stays;

  Visitor(Wire wire) {
    this.wire = wire;
  }

  public InputStream in() {
    return new VisitorInput(this::more);
  }

  public OutputStream out() {
    return new VisitorOutput(Kind.OUT, printed::add);
  }

  public OutputStream err() {
    return new VisitorOutput(Kind.ERR, printed::add);
  }

  /** Does something, once, when nobody waits for the command any more. */
  public void whenGone(Runnable action) {
    synchronized (whenGone) {
      if (!gone) {
        whenGone.add(action);
        return;
      }
    }
    action.run();
  }

  /** Whether somebody waits for the command. */
  public boolean isHere() {
    synchronized (whenGone) {
      return !gone;
    }
  }

  /** Says that the command has no end of its own. */
  public void stay() {
    stays = true;
  }

  boolean stays() {
    return stays;
  }

  private byte[] more() {
    printed.add(Piece.of(Kind.WANTED));
    try {
      return typed.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOTHING;
    }
  }

  /** Hears what the other side has to say, until it is gone. */
  void listen() {
    Piece piece = wire.receive();
    while (piece.kind() == Kind.INPUT) {
      typed.add(piece.bytes());
      piece = wire.receive();
    }
    dismiss();
  }

  /** Ends what the visitor waits for. */
  void dismiss() {
    List<Runnable> actions;
    synchronized (whenGone) {
      gone = true;
      actions = List.copyOf(whenGone);
      whenGone.clear();
    }
    typed.add(NOTHING);
    actions.forEach(Runnable::run);
  }

  /** The command has ended, or has to run by itself. */
  void end(OptionalInt code) {
    printed.add(code.isPresent() ? Piece.of(Kind.EXIT, String.valueOf(code.getAsInt())) : Piece.of(Kind.ALONE));
  }

  /** Sends what is printed, and signs of life where that is nothing, until the end. */
  void deliver() throws IOException {
    Piece piece;
    do {
      piece = next();
      wire.send(piece);
    } while (piece.kind() != Kind.EXIT && piece.kind() != Kind.ALONE);
  }

  private Piece next() throws IOException {
    try {
      Piece piece = printed.poll(SIGN_MILLIS, TimeUnit.MILLISECONDS);
      return piece == null ? Piece.of(Kind.HEARD) : piece;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
