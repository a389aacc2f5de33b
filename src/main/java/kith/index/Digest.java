package kith.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;

/** Fingerprints: of bytes, and of fragments of the graph. */
final class Digest {

  private static final int KEPT_BYTES = 16;

  private final MessageDigest digest = sha256();
  private final DataOutputStream out =
      new DataOutputStream(
          new OutputStream() {
            @Override
            public void write(int b) {
              digest.update((byte) b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
              digest.update(bytes, from, length);
            }
          });

  private Digest() {}

  /** The hash of a file's bytes, hexadecimal. */
  static String of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), KEPT_BYTES));
  }

  /** Equal for equal fragments, whatever the order in which they were made. */
  static byte[] of(Fragment fragment) {
    Digest digest = new Digest();
    try {
      for (NodeValue node : fragment.nodes()) {
        digest.add(node);
      }
      for (RelationshipValue relationship : fragment.relationships()) {
        digest.add(relationship);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(digest.digest.digest(), KEPT_BYTES);
  }

  private void add(NodeValue node) throws IOException {
    add(node.key());
    add(String.join("|", node.labels()));
    add(node.properties());
  }

  private void add(RelationshipValue relationship) throws IOException {
    out.writeByte(relationship.type().ordinal());
    add(relationship.from());
    add(relationship.to());
    add(relationship.properties());
  }

  private void add(NodeKey key) throws IOException {
    out.writeByte(key.label().ordinal());
    add(key.value());
    out.writeInt(key.line());
  }

  private void add(Map<String, Object> properties) throws IOException {
    out.writeInt(properties.size());
    for (Map.Entry<String, Object> property : properties.entrySet()) {
      add(property.getKey());
      Object value = property.getValue();
      add(value instanceof List<?> list ? list.stream().map(Object::toString).collect(Collectors.joining("\0")) : value.toString());
    }
  }

  private void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
