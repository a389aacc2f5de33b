package kith.markdown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A way of reading UTF-8 wrongly. */
enum Damaging {
  LATIN_1(StandardCharsets.ISO_8859_1, false),
  /** As browsers do: a byte that Windows doesn't define becomes a control character. */
  WINDOWS_1252_KEEPING(Charset.forName("windows-1252"), true),
  WINDOWS_1252_DROPPING(Charset.forName("windows-1252"), false),
  WINDOWS_1254_DROPPING(Charset.forName("windows-1254"), false);

  private final Charset charset;
  private final boolean keeps;

  Damaging(Charset charset, boolean keeps) {
    this.charset = charset;
    this.keeps = keeps;
  }

  String damage(String text, int times) {
    String damaged = text;
    for (int i = 0; i < times; i++) {
      damaged = once(damaged);
    }
    return damaged;
  }

  boolean losesBytes(String text, int times) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return once(text).length() < bytes || times > 1 && losesBytes(once(text), times - 1);
  }

  private String once(String text) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {each}, charset);
      if (!read.equals("\uFFFD")) {
        out.append(read);
      } else if (keeps) {
        out.append((char) (each & 0xFF));
      }
    }
    return out.toString();
  }
}
