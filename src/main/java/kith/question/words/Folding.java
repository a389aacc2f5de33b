package kith.question.words;

import java.text.Normalizer;
import java.util.Locale;

/** How names and words are compared: without case, accents or the difference between look-alikes. */
public final class Folding {

  private Folding() {}

  /** {@code Zoë Łukasz} is {@code zoe lukasz}. */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Letters that Unicode doesn't take apart. */
  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case '‘', '’' -> folded.append('\'');
      case '‐', '‑', '–' -> folded.append('-');
      default -> folded.appendCodePoint(c);
    }
  }
}
