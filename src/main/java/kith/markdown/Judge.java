package kith.markdown;

import kith.markdown.Suspect.Verdict;

/**
 * Tells damaged text from text that merely looks like it: {@code Ã©} is an é, {@code AMANHÃ”} is a word in quotation marks,
 * {@code É…} a word before an ellipsis.
 */
final class Judge {

  /** What can follow a letter in clean text, all of them continuation bytes. */
  private static final String CLOSING = "…’‘”“–—»«›‹\u00A0\u00AD™·";

  /** Of these, what can stand between two words with no space. */
  private static final String JOINING = "…’–—\u00A0\u00AD·";

  /** Accents of letters in NFD. */
  private static final String ACCENTS =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u031B\u0323\u0327\u0328";

  private Judge() {}

  /**
   * @param line the whole line
   * @param start of the piece in it
   * @param before the character before the piece as it is read, or a line feed
   * @param codePoint what the piece would be read as
   */
  static Verdict decoded(String line, int start, char before, int codePoint) {
    int end = start + CodePages.written(codePoint);
    if (!isReadable(codePoint)) {
      return Verdict.CLEAN;
    }
    if (hasControl(line, start, end)) {
      return Verdict.DAMAGED;
    }
    char after = end < line.length() ? line.charAt(end) : '\n';
    return switch (end - start) {
      case 2 -> two(line, start, before, codePoint, after);
      case 3 -> three(line, start, before, codePoint, after);
      default -> codePoint >= 0x1F000 && codePoint < 0x20000 ? Verdict.DAMAGED : Verdict.DEPENDS;
    };
  }

  /** A piece that lost a byte. */
  static Verdict completed(String line, int start, int end, char before) {
    char second = line.charAt(start + 1);
    if (second == '€' || line.charAt(start) != 'â' || CLOSING.indexOf(second) < 0) {
      return Verdict.DAMAGED;
    }
    boolean after = end < line.length() && Character.isLetter(line.charAt(end));
    return Character.isLetter(before) || after ? Verdict.DEPENDS : Verdict.DAMAGED;
  }

  private static boolean isReadable(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.PRIVATE_USE && type != Character.SURROGATE;
  }

  private static boolean hasControl(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.charAt(i) >= 0x80 && line.charAt(i) < 0xA0) {
        return true;
      }
    }
    return false;
  }

  private static Verdict two(String line, int start, char before, int codePoint, char after) {
    if (codePoint < 0xA0) {
      return Verdict.DEPENDS;
    }
    boolean accent = ACCENTS.indexOf(codePoint) >= 0 && Character.isLetter(before);
    if (!isLatin(codePoint) && !accent) {
      return Verdict.DEPENDS;
    }
    char mark = line.charAt(start + 1);
    // "Hà" and "Là": an à whose second byte is a no-break space.
    boolean capital = mark == '\u00A0' && (start < 2 || !Character.isLetter(line.charAt(start - 2)));
    return !capital && isWritten(line.charAt(start), mark, before, after) ? Verdict.DEPENDS : Verdict.DAMAGED;
  }

  private static boolean isLatin(int codePoint) {
    boolean vietnamese = codePoint == 0x1A0 || codePoint == 0x1A1 || codePoint == 0x1AF || codePoint == 0x1B0;
    return codePoint < 0x180 || vietnamese || codePoint >= 0x218 && codePoint <= 0x21B;
  }

  /** Whether somebody may have written this capital and the punctuation mark after it. */
  private static boolean isWritten(char capital, char mark, char before, char after) {
    // A soft hyphen after a capital is followed by more capitals, or by the end of the line.
    boolean strayHyphen = mark == '\u00AD' && !Character.isUpperCase(after) && after != '\n';
    if (CLOSING.indexOf(mark) < 0 || Character.isLowerCase(before) || strayHyphen) {
      return false;
    }
    boolean wordEnds = !Character.isLetter(after);
    if (Character.isUpperCase(before)) {
      return wordEnds || JOINING.indexOf(mark) >= 0;
    }
    return wordEnds ? isAlone(capital, mark, before, after) : isJoined(capital, mark, after);
  }

  /** A capital that is a word of its own: „Ä“ is a quoted letter, and Å is a river, but Ã— is a multiplication sign. */
  private static boolean isAlone(char capital, char mark, char before, char after) {
    boolean quoted = "“„«‘\"'(".indexOf(before) >= 0;
    boolean sign = mark == '—' && Character.isWhitespace(after) || mark == '\u00A0';
    return quoted || capital != 'Â' && !(capital == 'Ã' && sign);
  }

  private static boolean isJoined(char capital, char mark, char after) {
    boolean start = capital == 'Ã' || Character.isLowerCase(after);
    return JOINING.indexOf(mark) >= 0 && capital != 'Â' && (mark == '’' ? !(capital == 'Å' && after != 's') : !start);
  }

  /** The letters that only Vietnamese has: a script of its own, as far as evidence goes. */
  static boolean isVietnamese(int codePoint) {
    return codePoint >= 0x1EA0 && codePoint <= 0x1EF9;
  }

  private static Verdict three(String line, int start, char before, int codePoint, char after) {
    char second = line.charAt(start + 1);
    char third = line.charAt(start + 2);
    if (CLOSING.indexOf(second) < 0) {
      return Verdict.DAMAGED;
    }
    if (isVietnamese(codePoint)) {
      return CLOSING.indexOf(third) < 0 || Character.isLetter(after) ? Verdict.DAMAGED : Verdict.DEPENDS;
    }
    // "hâlâ…”" is a word and its punctuation; an emoji stands apart from words.
    boolean symbol = codePoint >= 0x2000 && codePoint < 0x2C00 || codePoint == 0xFEFF;
    return symbol && !Character.isLetter(before) ? Verdict.DAMAGED : Verdict.DEPENDS;
  }
}
