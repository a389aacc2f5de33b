package kith.engine;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import kith.door.Kind;
import kith.door.Piece;

/** Prints where a visitor sees it. */
final class VisitorOutput extends OutputStream {

  private final Kind kind;
  private final Consumer<Piece> printed;

  VisitorOutput(Kind kind, Consumer<Piece> printed) {
    this.kind = kind;
    this.printed = printed;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    printed.accept(new Piece(kind, Arrays.copyOfRange(bytes, offset, offset + length)));
  }
}
