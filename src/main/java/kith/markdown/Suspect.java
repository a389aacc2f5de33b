package kith.markdown;

/**
 * A piece of a line that may be damaged text.
 *
 * @param start in the line
 * @param end exclusive
 * @param read what it would be read as
 * @param verdict how sure that is
 */
record Suspect(int start, int end, String read, Verdict verdict) {

  /** How sure it is that a piece is damaged. */
  enum Verdict {
    /** Nobody writes this. */
    DAMAGED,
    /** Damaged if its neighbour or the rest of its line is: a letter of another script, a capital before a quotation mark. */
    DEPENDS,
    /** Left alone whatever stands around it. */
    CLEAN
  }

  Suspect as(Verdict other) {
    return new Suspect(start, end, read, other);
  }

  boolean isDamaged() {
    return verdict == Verdict.DAMAGED;
  }
}
