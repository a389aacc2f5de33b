package kith.graph.bolt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a server that breaks after so many bytes, for both ends at once, and stays broken until it is mended. */
final class WeakLine implements AutoCloseable {

  private final ServerSocket listening;
  private final InetSocketAddress server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private long left = Long.MAX_VALUE;
  private long carried;

  private WeakLine(ServerSocket listening, InetSocketAddress server) {
    this.listening = listening;
    this.server = server;
  }

  static WeakLine to(String url) throws IOException {
    URI uri = URI.create(url);
    WeakLine line = new WeakLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new InetSocketAddress(uri.getHost(), uri.getPort()));
    start(line::accept);
    return line;
  }

  String url() {
    return "bolt://127.0.0.1:" + listening.getLocalPort();
  }

  /** What it has carried to the server since it was mended. */
  synchronized long carried() {
    return carried;
  }

  synchronized void breakAfter(long bytes) {
    left = bytes;
    carried = 0;
  }

  void mend() {
    breakAfter(Long.MAX_VALUE);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "weak-line");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket behind = new Socket();
        sockets.addAll(List.of(client, behind));
        if (isWhole()) {
          behind.connect(server);
          start(() -> carry(client, behind, true));
          start(() -> carry(behind, client, false));
        } else {
          cut();
        }
      } catch (IOException e) {
        cut();
      }
    }
  }

  private void carry(Socket from, Socket to, boolean counts) {
    byte[] bytes = new byte[512];
    try {
      for (int length = from.getInputStream().read(bytes); length >= 0; length = from.getInputStream().read(bytes)) {
        if (counts && !bears(length)) {
          cut();
          return;
        }
        to.getOutputStream().write(bytes, 0, length);
      }
    } catch (IOException e) {
      // Cut, or closed by one end.
    }
  }

  private synchronized boolean isWhole() {
    return carried < left;
  }

  private synchronized boolean bears(int length) {
    carried += length;
    return isWhole();
  }

  private void cut() {
    for (Socket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no use any more.
      }
    }
    sockets.clear();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }
}
