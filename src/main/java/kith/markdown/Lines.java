package kith.markdown;

import java.util.Arrays;

/** Where each line of a text begins and ends; CRLF, LF and CR may be mixed (Obsidian: files). Lines are 1-based. */
public final class Lines {

  private final String text;
  private final int[] starts;
  private final int count;

  private Lines(String text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  public static Lines of(String text) {
    char[] chars = text.toCharArray(); // A String that isn't all Latin-1 is slow to walk through.
    int[] starts = new int[Math.max(16, chars.length / 24)];
    int count = 1;
    for (int next = afterBreak(chars, 0); next >= 0; next = afterBreak(chars, next)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = next;
    }
    return new Lines(text, starts, count);
  }

  /** The position after the next line break at or after a position, or -1. */
  private static int afterBreak(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == '\n') {
        return i + 1;
      }
      if (text[i] == '\r') {
        return i + 1 < text.length && text[i + 1] == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  public int count() {
    return count;
  }

  /** The line of an offset. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset at which a line starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The end of a line without its break. */
  public int end(int line) {
    int end = next(line);
    while (end > start(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the line after this one starts, or the end of the text. */
  public int next(int line) {
    return line < count ? starts[line] : text.length();
  }

  public String text(int line) {
    return text.substring(start(line), end(line));
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
