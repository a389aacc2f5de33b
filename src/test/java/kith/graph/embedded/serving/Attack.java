package kith.graph.embedded.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as an attacker writes them, header by header, which Java's own client doesn't allow. */
final class Attack {

  private static final int PATIENCE = 60_000;

  private Attack() {}

  /** What came back, as bytes: all of it, or nothing where the connection was closed. */
  static String http(int port, String method, String path, Map<String, String> headers, String body) throws IOException {
    Map<String, String> all = new HashMap<>(Map.of("Host", "127.0.0.1:" + port, "Connection", "close", "Content-Length", body.length() + ""));
    all.putAll(headers);
    String head =
        all.entrySet().stream()
            .filter(header -> !header.getValue().isEmpty())
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());
    try (Socket socket = connect(port)) {
      socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\n" + head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
      return new String(readAll(socket.getInputStream()), StandardCharsets.ISO_8859_1);
    }
  }

  static String get(int port, String path, Map<String, String> headers) throws IOException {
    return http(port, "GET", path, headers, "");
  }

  /** A query to the endpoint for transactions over HTTP. */
  static String query(int port, Map<String, String> headers, String cypher) throws IOException {
    Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json"));
    all.putAll(headers);
    return http(port, "POST", "/db/neo4j/tx/commit", all, "{\"statements\":[{\"statement\":\"" + cypher + "\"}]}");
  }

  static Map<String, String> password(String password) {
    String pair = Serving.USER + ":" + password;
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** The answer to a page that asks Bolt's port for a WebSocket. */
  static String webSocket(int port, Map<String, String> headers) throws IOException {
    Map<String, String> all =
        new HashMap<>(
            Map.of("Host", "127.0.0.1:" + port, "Upgrade", "websocket", "Connection", "Upgrade",
                "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version", "13"));
    all.putAll(headers);
    String head = all.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue() + "\r\n").collect(Collectors.joining());
    try (Socket socket = connect(port)) {
      socket.getOutputStream().write(("GET / HTTP/1.1\r\n" + head + "\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes("HTTP/1.1 101".length()), StandardCharsets.ISO_8859_1);
    }
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  /** What a server sends before it closes, however it does that. */
  private static byte[] readAll(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException e) {
      // Closed without an answer.
    }
    return all.toByteArray();
  }
}
