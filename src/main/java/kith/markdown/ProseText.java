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
    return new Prose(isComposed(chars) ? prose.toString() : Normalizer.normalize(prose, Normalizer.Form.NFC));
  }

  /** Whether a text is surely in NFC. */
  private static boolean isComposed(char[] text) {
    for (char c : text) {
      if (c >= FIRST_COMBINING && !isSymbol(c)) {
        return false;
      }
    }
    return true;
  }

  /** Typography, arrows, signs and emoji are in NFC too, but for a few among them, and stand in nearly every note. */
  private static boolean isSymbol(char c) {
    return c >= '\u2010' && c <= '\u2027'
        || c >= '\u2190' && c <= '\u2328'
        || c >= '\u232B' && c <= '\u2ADB'
        || c >= '\uD83C' && c <= '\uD83E'
        || Character.isLowSurrogate(c);
  }
}
