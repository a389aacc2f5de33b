package kith.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** A connection between a command and an engine. One thread may send while another receives, and any may close it. */
public final class Wire implements AutoCloseable {

  /** Of Linux, of macOS. */
  private static final List<String> JAVAS_OWN = List.of("sun.nio.ch.EPollSelectorProvider", "sun.nio.ch.KQueueSelectorProvider");

  private static final int HEAD = 1 + Integer.BYTES;
  private static final int LONGEST = 64 << 20;

  private final SocketChannel channel;

  public Wire(SocketChannel channel) {
    this.channel = channel;
  }

  /** One that leads nowhere yet. */
  static Wire open() throws IOException {
    useJavasOwnSockets();
    return new Wire(SocketChannel.open(StandardProtocolFamily.UNIX));
  }

  /** @throws IOException when nobody listens there */
  void connect(Path socket) throws IOException {
    channel.connect(UnixDomainSocketAddress.of(socket));
  }

  /** Says which ones those are: Java would open every jar on the class path to look for others, which takes longer than an answer. */
  private static void useJavasOwnSockets() {
    for (String provider : JAVAS_OWN) {
      try {
        Class.forName(provider);
        System.setProperty("java.nio.channels.spi.SelectorProvider", provider);
        return;
      } catch (ClassNotFoundException e) {
        // Another system's.
      }
    }
  }

  public void send(Piece piece) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(HEAD + piece.bytes().length);
    all.put(piece.kind().letter).putInt(piece.bytes().length).put(piece.bytes()).flip();
    while (all.hasRemaining()) {
      channel.write(all);
    }
  }

  /** The next piece; {@link Kind#END} where there will be none. */
  public Piece receive() {
    try {
      ByteBuffer head = read(HEAD);
      Kind kind = Kind.of(head.get());
      int length = head.getInt();
      return kind == Kind.END || length < 0 || length > LONGEST ? Piece.END : new Piece(kind, read(length).array());
    } catch (IOException e) {
      return Piece.END;
    }
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("The other side is gone");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
