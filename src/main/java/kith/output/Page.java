package kith.output;

import picocli.CommandLine.Help.Ansi.Style;

/**
 * What output is written on.
 *
 * @param columns width in characters
 * @param colour whether emphasis is shown
 * @param links where notes lead that are clicked
 */
public record Page(int columns, boolean colour, Hyperlinks links) {

  private static final int NARROWEST = 40;

  public Page {
    columns = Math.max(NARROWEST, columns);
  }

  /** A page on which nothing can be clicked. */
  public Page(int columns, boolean colour) {
    this(columns, colour, Hyperlinks.NONE);
  }

  /** A heading, where emphasis is shown; it ends with a reset, since "bold off" is an underline to many terminals. */
  public String heading(String text) {
    return colour ? Style.bold.on() + text + Style.reset.on() : text;
  }

  /** The same page with other links. */
  public Page with(Hyperlinks other) {
    return new Page(columns, colour, other);
  }
}
