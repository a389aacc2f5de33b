package kith.markdown;

import java.util.List;

/**
 * Reads damaged text as it was meant: UTF-8 that somebody read as Windows-1252, Windows-1254 or Latin-1, once or twice, with
 * undefined bytes dropped. {@code weekâ€™s} is {@code week’s}, {@code ğŸ“…} is 📅.
 *
 * <p>Piece by piece, so that clean text beside it stays; code is left alone.
 */
final class Repair {

  private static final int MOST_ROUNDS = 3;

  private final String text;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();
  private int[] origin;
  private int copied;

  private Repair(String text) {
    this.text = text;
    this.lines = Lines.of(text);
    this.origin = new int[text.length() + 1];
  }

  static Repaired of(String written) {
    Repaired repaired = Repaired.clean(written);
    for (int round = 0; round < MOST_ROUNDS && isSuspect(repaired.text()); round++) {
      Repair repair = new Repair(repaired.text());
      if (!repair.run()) {
        break;
      }
      repaired = repaired.then(repair.out.toString(), repair.origin);
    }
    return repaired.text().startsWith("\uFEFF") ? repaired.withoutMark() : repaired;
  }

  /** Quick, since nearly every note is clean: a first byte of UTF-8 and another one after it. */
  private static boolean isSuspect(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i + 1 < chars.length; i++) {
      if (chars[i] >= 0xC2 && CodePages.isLead(chars[i]) && CodePages.isContinuation(chars[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean run() {
    Fences fences = Fences.of(text, lines, 1);
    boolean changed = false;
    for (int line = 1; line <= lines.count(); line++) {
      if (!fences.isCode(line)) {
        changed |= replace(lines.start(line), LineRepair.find(lines.text(line)));
      }
    }
    copyTo(text.length());
    origin[out.length()] = text.length();
    return changed;
  }

  private boolean replace(int start, List<Suspect> damaged) {
    for (Suspect piece : damaged) {
      copyTo(start + piece.start());
      for (int i = 0; i < piece.read().length(); i++) {
        origin[out.length() + i] = copied;
      }
      out.append(piece.read());
      copied = start + piece.end();
    }
    return !damaged.isEmpty();
  }

  private void copyTo(int end) {
    for (int i = copied; i < end; i++) {
      origin[out.length() + i - copied] = i;
    }
    out.append(text, copied, end);
    copied = end;
  }
}
