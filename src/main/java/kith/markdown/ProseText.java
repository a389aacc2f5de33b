package kith.markdown;

import java.text.Normalizer;
import kith.note.Prose;

/** Makes the prose of a note: everything else under spaces, each line kept, in NFC. */
final class ProseText {

  /** Below this character every text is in NFC. */
  private static final char FIRST_COMBINING = '\u0300';

  private ProseText() {}

  static Prose of(String text, Lines lines, Ranges masks) {
    char[] chars = text.toCharArray();
    masks.blank(chars);
    StringBuilder prose = new StringBuilder(chars.length);
    for (int line = 1; line <= lines.count(); line++) {
      if (line > 1) {
        prose.append('\n');
      }
      prose.append(chars, lines.start(line), lines.end(line) - lines.start(line));
    }
    return new Prose(composed(prose.toString()));
  }

  private static String composed(String text) {
    return text.chars().allMatch(c -> c < FIRST_COMBINING) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
