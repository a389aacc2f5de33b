package kith.index;

import com.esotericsoftware.kryo.io.Output;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;
import kith.knowledge.Entities;
import kith.knowledge.Entity;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Fingerprints: of bytes, of fragments of the graph, and of who is known.
 *
 * <p>They tell a change from none, and nobody gains by making two alike; so they need not be what cryptography asks for, which
 * without Java's second compiler would take a tenth of an index.
 */
final class Digest {

  private static final int USUAL_SIZE = 8192;

  private final Output out = new Output(USUAL_SIZE, -1);

  private Digest() {}

  /** The hash of bytes, hexadecimal. */
  static String of(byte[]... parts) {
    Digest bytes = new Digest();
    for (byte[] part : parts) {
      bytes.out.writeInt(part.length);
      bytes.out.writeBytes(part);
    }
    return HexFormat.of().formatHex(bytes.end());
  }

  /** Equal for equal fragments, whatever the history in which they were made. */
  static byte[] of(Fragment fragment) {
    Digest bytes = new Digest();
    fragment.nodes().forEach(bytes::add);
    fragment.relationships().forEach(bytes::add);
    return bytes.end();
  }

  /** Equal when all who are known have the same ids, kinds, names and notes, and go by the same other names. */
  static byte[] of(Entities entities) {
    Digest bytes = new Digest();
    bytes.out.writeString(entities.owner().map(Entity::id).orElse(""));
    for (Entity entity : entities.all()) {
      bytes.add(List.of(entity.id(), entity.kind(), entity.name(), entity.path().isPresent()));
    }
    entities.ids().forEach((name, id) -> bytes.add(List.of(name, id)));
    return bytes.end();
  }

  private byte[] end() {
    long[] hash = MurmurHash3.hash128x64(out.getBuffer(), 0, out.position(), MurmurHash3.DEFAULT_SEED);
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(hash[0]).putLong(hash[1]).array();
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
}
