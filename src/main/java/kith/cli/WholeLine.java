package kith.cli;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** A line as one word, since names and questions have blanks in them and what completes them is the whole line. */
record WholeLine(String line, int cursor) implements CompletingParsedLine {

  @Override
  public String word() {
    return line.substring(0, cursor);
  }

  @Override
  public int wordCursor() {
    return cursor;
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return cursor;
  }

  @Override
  public int rawWordLength() {
    return cursor;
  }
}
