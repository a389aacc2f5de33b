package kith.door;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One thing that is said over a {@link Wire}. */
public record Piece(Kind kind, byte[] bytes) {

  static final Piece END = new Piece(Kind.END, new byte[0]);

  /** A piece without more to it. */
  public static Piece of(Kind kind) {
    return new Piece(kind, END.bytes);
  }

  public static Piece of(Kind kind, String text) {
    return new Piece(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Names and values. */
  public static Piece of(Kind kind, Map<String, String> values) {
    return new Piece(kind, Texts.bytes(Texts.pairs(values)));
  }

  public Map<String, String> values() {
    return Texts.map(Texts.of(bytes));
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
