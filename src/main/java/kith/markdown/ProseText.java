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
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING && !isPunctuation(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Typography and emoji are in NFC too, and stand in nearly every note. */
  private static boolean isPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2027' || c >= '\u2190' && c <= '\u21FF' || c >= '\uD83C' && c <= '\uD83E' || Character.isLowSurrogate(c);
  }
}
