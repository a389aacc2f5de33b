package kith.output;

/**
 * What output is written on.
 *
 * @param columns width in characters
 * @param colour whether emphasis is shown
 */
public record Page(int columns, boolean colour) {

  private static final int NARROWEST = 40;

  public Page {
    columns = Math.max(NARROWEST, columns);
  }
}
