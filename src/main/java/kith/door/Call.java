package kith.door;

import java.io.IOException;

/**
 * Something that is said to an engine, and what it has to say to that, however long it thinks about it: as long as it does, it gives
 * signs of life. One that is silent is given up.
 */
final class Call implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 5_000;

  private final Wire wire;
  private final Vigil vigil;

  private Call(Wire wire, long patienceMillis) {
    this.wire = wire;
    this.vigil = new Vigil(wire, patienceMillis);
  }

  /** @throws IOException when no engine listens there, or it doesn't take in what is said */
  static Call to(DoorPlace place, Piece said) throws IOException {
    return to(place, said, PATIENCE_MILLIS);
  }

  /** @param patienceMillis how long an engine may be silent */
  static Call to(DoorPlace place, Piece said, long patienceMillis) throws IOException {
    place.requirePrivate();
    Call call = new Call(Wire.open(), patienceMillis);
    try {
      call.vigil.begin();
      call.vigil.start();
      call.wire.connect(place.socket());
      call.wire.send(said);
      return call;
    } catch (IOException e) {
      call.close();
      throw call.isSilent() ? new IOException("it gives no sign of life", e) : e;
    }
  }

  void send(Piece piece) throws IOException {
    wire.send(piece);
  }

  /** The next piece that says something; {@link Kind#END} where there will be none. */
  Piece next() {
    Piece piece;
    do {
      vigil.begin();
      piece = wire.receive();
      vigil.end();
    } while (piece.kind() == Kind.HEARD);
    return piece;
  }

  /** Whether the engine was given up. */
  boolean isSilent() {
    return vigil.wasVain();
  }

  /** From any thread: what the engine does for it ends, too. */
  @Override
  public void close() throws IOException {
    vigil.over();
    wire.close();
  }
}
