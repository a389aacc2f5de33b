package kith.markdown;

/** Reads damaged text as it was meant. */
final class Repair {

  private Repair() {}

  static Repaired of(String text) {
    return Repaired.clean(text);
  }
}
