package kith.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;

/** Finds a port on this machine's own address that nobody listens at. */
public final class FreePort {

  private static final int TRIES = 50;
  private static final int HIGHEST = 65_535;

  private FreePort() {}

  /**
   * The port that is wanted, else one of those after it, else any; 0 wants any.
   *
   * @param but ports that are spoken for
   */
  public static int near(int wanted, Set<Integer> but) {
    int end = wanted == 0 ? 0 : Math.min(wanted + TRIES, HIGHEST + 1);
    for (int port = wanted; port < end; port++) {
      if (!but.contains(port) && isFree(port)) {
        return port;
      }
    }
    return any();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int any() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no free port on this machine", e);
    }
  }
}
