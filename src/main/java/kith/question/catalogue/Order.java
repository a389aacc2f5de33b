package kith.question.catalogue;

import java.util.Locale;

/**
 * In which order a question's rows come: {@code most meetings}, {@code latest date}, {@code earliest due}.
 *
 * @param column the column of the query that decides
 */
public record Order(By by, String column) {

  /** What the rows begin with. */
  public enum By {
    MOST,
    LATEST,
    EARLIEST;

    private String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads an order.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Order parse(String text) {
    for (By by : By.values()) {
      if (text.toLowerCase(Locale.ROOT).startsWith(by.text() + " ")) {
        return new Order(by, text.substring(by.text().length()).strip());
      }
    }
    throw new IllegalArgumentException("'" + text + "' should read 'most column', 'latest column' or 'earliest column'");
  }

  /** Whether "last" or "first" asks for the rows at this end of the list. */
  public boolean begins(String end) {
    return by == By.LATEST && end.equals("last") || by == By.EARLIEST && end.equals("first");
  }

  public boolean ends(String end) {
    return by == By.LATEST && end.equals("first") || by == By.EARLIEST && end.equals("last");
  }

  /** What the rows at one of its ends are called: {@code latest}. */
  public String end(boolean fromEnd) {
    return switch (by) {
      case MOST -> "top";
      case LATEST -> fromEnd ? "earliest" : "latest";
      case EARLIEST -> fromEnd ? "latest" : "earliest";
    };
  }

  /** What the row at one of its ends is called: {@code latest}, {@code top one}. */
  public String one(boolean fromEnd) {
    return by == By.MOST ? end(fromEnd) + " one" : end(fromEnd);
  }
}
