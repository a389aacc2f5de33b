package kith.index;

import com.esotericsoftware.kryo.io.Output;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;

/** Fingerprints: of bytes, and of fragments of the graph. */
final class Digest {

  private static final int KEPT_BYTES = 16;
  private static final int USUAL_SIZE = 8192;

  private final Output out = new Output(USUAL_SIZE, -1);

  private Digest() {}

  /** The hash of bytes, hexadecimal. */
  static String of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), KEPT_BYTES));
  }

  /** Equal for equal fragments, whatever the history in which they were made. */
  static byte[] of(Fragment fragment) {
    Digest bytes = new Digest();
    fragment.nodes().forEach(bytes::add);
    fragment.relationships().forEach(bytes::add);
    MessageDigest digest = sha256();
    digest.update(bytes.out.getBuffer(), 0, bytes.out.position());
    return Arrays.copyOf(digest.digest(), KEPT_BYTES);
  }

  private void add(NodeValue node) {
    add(node.key());
    add(node.labels());
    add(node.properties());
  }

  private void add(RelationshipValue relationship) {
    out.writeByte(relationship.type().ordinal());
    add(relationship.from());
    add(relationship.to());
    add(relationship.properties());
  }

  private void add(NodeKey key) {
    out.writeByte(key.label().ordinal());
    out.writeString(key.value());
    out.writeInt(key.line());
  }

  private void add(List<?> values) {
    out.writeInt(values.size());
    values.forEach(value -> out.writeString(value.toString()));
  }

  private void add(Map<String, Object> properties) {
    out.writeInt(properties.size());
    properties.forEach((name, value) -> {
      out.writeString(name);
      if (value instanceof List<?> list) {
        add(list);
      } else {
        out.writeString(value.toString());
      }
    });
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
