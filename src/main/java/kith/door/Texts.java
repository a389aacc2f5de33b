package kith.door;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as bytes, each behind its length. */
final class Texts {

  private Texts() {}

  static byte[] bytes(List<String> texts) {
    List<byte[]> all = new ArrayList<>(texts.size());
    int length = 0;
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      all.add(bytes);
      length += Integer.BYTES + bytes.length;
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    for (byte[] bytes : all) {
      buffer.putInt(bytes.length).put(bytes);
    }
    return buffer.array();
  }

  /** @throws IllegalArgumentException for bytes that are nothing of the kind */
  static List<String> of(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      List<String> texts = new ArrayList<>();
      while (buffer.hasRemaining()) {
        byte[] text = new byte[Math.min(Math.max(buffer.getInt(), 0), bytes.length)];
        buffer.get(text);
        texts.add(new String(text, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("not texts", e);
    }
  }

  /** Names and values in turn. */
  static List<String> pairs(Map<String, String> map) {
    List<String> pairs = new ArrayList<>(2 * map.size());
    for (Map.Entry<String, String> each : map.entrySet()) {
      pairs.add(each.getKey());
      pairs.add(each.getValue());
    }
    return pairs;
  }

  static Map<String, String> map(List<String> pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      map.put(pairs.get(i), pairs.get(i + 1));
    }
    return map;
  }
}
