package kith.engine;

import java.io.InputStream;
import java.util.function.Supplier;

/** What a visitor types, asked for piece by piece; an empty piece is the end. */
final class VisitorInput extends InputStream {

  private final Supplier<byte[]> more;
  private byte[] piece = {};
  private int next;
  private boolean ended;

  VisitorInput(Supplier<byte[]> more) {
    this.more = more;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (next == piece.length && !ended) {
      piece = more.get();
      next = 0;
      ended = piece.length == 0;
    }
    int read = Math.min(length, piece.length - next);
    System.arraycopy(piece, next, bytes, offset, read);
    next += read;
    return read == 0 ? -1 : read;
  }
}
