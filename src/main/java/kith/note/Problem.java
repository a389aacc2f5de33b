package kith.note;

/**
 * Something in a file that could not be read as it was meant, and what Kith did about it.
 *
 * @param path vault-relative, with {@code /}
 * @param line 1-based
 * @param column 1-based, in characters
 * @param message what is wrong, then what Kith did about it
 */
public record Problem(String path, int line, int column, String message) implements Comparable<Problem> {

  private static final java.util.Comparator<Problem> ORDER =
      java.util.Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": " + message;
  }
}
