package kith.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: after NFC, without regard to case, accents and the width of spaces. */
public final class Names {

  /** Letters with a stroke, which Unicode takes for letters of their own, and what people type for them. */
  private static final String STROKED = "łøđħŧı";

  private static final String UNSTROKED = "lodhti";

  private static final char[] FOLDED = foldEveryChar();

  private Names() {}

  /** The form in which two spellings of a name are equal: {@code "Zoë  MARCHETTI"} becomes {@code "zoe marchetti"}. */
  public static String key(String name) {
    String composed = composed(name);
    StringBuilder key = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = FOLDED[composed.charAt(i)];
      if (c == ' ') {
        space = key.length() > 0;
      } else {
        if (space) {
          key.append(' ');
          space = false;
        }
        key.append(c);
      }
    }
    return key.toString();
  }

  /** A text folded like a name, char by char, so that positions stay what they were; the text is in NFC already. */
  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = FOLDED[chars[i]];
    }
    return new String(chars);
  }

  /** A path as Obsidian compares it: case-insensitive, NFC, a no-break space being a space. */
  static String pathKey(String path) {
    return composed(path).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }

  /** A note's name: the last part of its path without {@code .md}. */
  public static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  static String composed(String text) {
    return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static char[] foldEveryChar() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < folded.length; c++) {
      folded[c] = fold((char) c);
    }
    return folded;
  }

  private static char fold(char c) {
    if (c < 128) {
      return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
    int stroke = STROKED.indexOf(Character.toLowerCase(c));
    if (stroke >= 0) {
      return UNSTROKED.charAt(stroke);
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    if (c == '\u2019') {
      return '\'';
    }
    if (Character.isSurrogate(c) || !Character.isLetter(c)) {
      return c;
    }
    char base = c < '\u0250' || (c >= '\u0370' && c < '\u0530') || (c >= '\u1e00' && c < '\u2000')
        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
        : c;
    return Character.toLowerCase(base);
  }
}
