package kith.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example of the specification: a note, and what is read from it, by aspect.
 *
 * <p>In the file: a {@code ### title}, a fence {@code ````note} (or {@code ````note escaped}, with {@code \xHH}, {@code \r},
 * {@code \n}, {@code \t}, {@code \\} and {@code \}{@code uHHHH}), and a fence for each aspect, such as {@code ````links}.
 */
record SpecCase(String file, int line, String section, String title, byte[] note, Map<String, String> expected) {

  private static final String FENCE = "````";

  static List<SpecCase> read(Path file) {
    try {
      return new Parser(file.getFileName().toString(), Files.readAllLines(file)).cases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + section + ": " + title;
  }

  private static final class Parser {
    private final String file;
    private final List<String> lines;
    private final List<SpecCase> cases = new ArrayList<>();
    private String section = "";

    Parser(String file, List<String> lines) {
      this.file = file;
      this.lines = lines;
    }

    List<SpecCase> cases() {
      for (int at = 0; at < lines.size(); at++) {
        String line = lines.get(at);
        if (line.startsWith("## ")) {
          section = line.substring(3);
        } else if (line.startsWith("### ")) {
          at = one(at) - 1;
        }
      }
      return cases;
    }

    private int one(int start) {
      byte[] note = null;
      Map<String, String> expected = new LinkedHashMap<>();
      int at = start + 1;
      for (; at < lines.size() && !lines.get(at).startsWith("## ") && !lines.get(at).startsWith("### "); at++) {
        if (lines.get(at).startsWith(FENCE)) {
          String kind = lines.get(at).substring(FENCE.length()).strip();
          int end = at + 1;
          while (!lines.get(end).equals(FENCE)) {
            end++;
          }
          String content = String.join("\n", lines.subList(at + 1, end));
          if (kind.startsWith("note")) {
            note = kind.endsWith("escaped") ? unescaped(content) : content.getBytes(StandardCharsets.UTF_8);
          } else {
            expected.put(kind, content);
          }
          at = end;
        }
      }
      if (note == null || expected.isEmpty()) {
        throw new IllegalStateException(file + ":" + (start + 1) + ": a case needs a note and an expectation");
      }
      cases.add(new SpecCase(file, start + 1, section, lines.get(start).substring(4), note, expected));
      return at;
    }

    /** Line ends of the file don't count: only those that are written out. */
    private static byte[] unescaped(String content) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String text = content.replace("\n", "");
      for (int i = 0; i < text.length(); i++) {
        char next = text.charAt(i) == '\\' ? text.charAt(++i) : 0;
        switch (next) {
          case 0 -> out.writeBytes(text.substring(i, i = text.offsetByCodePoints(i, 1)).getBytes(StandardCharsets.UTF_8));
          case 'x' -> out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
          case 'u' -> out.writeBytes(Character.toString(Integer.parseInt(text.substring(i + 1, i + 5), 16)).getBytes(StandardCharsets.UTF_8));
          case 'n' -> out.write('\n');
          case 'r' -> out.write('\r');
          case 't' -> out.write('\t');
          default -> out.write(next);
        }
        i += next == 'x' ? 2 : next == 'u' ? 4 : next == 0 ? -1 : 0;
      }
      return out.toByteArray();
    }
  }
}
