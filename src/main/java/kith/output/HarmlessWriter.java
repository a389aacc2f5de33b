package kith.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON whose strings keep every character, but none that could steer a terminal: those are escaped. */
final class HarmlessWriter extends FilterWriter {

  HarmlessWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c >= 0x7F && c <= 0x9F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
      out.write(String.format("\\u%04X", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
