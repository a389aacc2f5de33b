package kith.engine;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;
import kith.door.DoorPlace;
import kith.door.Wire;

/** The socket at which commands are handed to an engine. */
final class Door implements AutoCloseable {

  private static final long PAUSE_MILLIS = 100;

  private final ServerSocketChannel channel;
  private final Path socket;

  private Door(ServerSocketChannel channel, Path socket) {
    this.channel = channel;
    this.socket = socket;
  }

  /** Opens a door; nothing where another engine has one. */
  static Optional<Door> open(DoorPlace place) throws IOException {
    place.prepare();
    if (place.isAnswered()) {
      return Optional.empty();
    }
    Files.deleteIfExists(place.socket());
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(place.socket()));
    Files.setPosixFilePermissions(place.socket(), PosixFilePermissions.fromString("rw-------"));
    return Optional.of(new Door(channel, place.socket()));
  }

  /** Lets visitors in until the door is closed. */
  void accept(Consumer<Wire> visitors) {
    while (channel.isOpen()) {
      try {
        visitors.accept(new Wire(channel.accept()));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        pause(); // Too many files are open, perhaps.
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(socket);
    channel.close();
  }
}
