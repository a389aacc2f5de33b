package kith.output;

/** Makes room in a table for characters that a terminal draws twice as wide, such as {@code 陳}. */
final class Width {

  /** Stands beside a wide character while the table is laid out; never in a note's printable text. */
  private static final char FILL = '\u0001';

  private Width() {}

  static String filled(String text) {
    if (text.chars().allMatch(c -> c < 0x1100)) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    for (char c : text.toCharArray()) {
      filled.append(c);
      if (isWide(c)) {
        filled.append(FILL);
      }
    }
    return filled.toString();
  }

  static String unfilled(String table) {
    return table.replace(String.valueOf(FILL), "");
  }

  /** East Asian wide and full-width; an emoji counts two anyway, being two UTF-16 units. */
  private static boolean isWide(char c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF01 && c <= 0xFF60;
  }
}
