package kith.note;

import java.util.Optional;

/**
 * A link as written: what it points to is another question.
 *
 * @param target before any {@code #}, percent-decoded in a Markdown link; empty for {@code [[#H]]}, the note itself
 * @param repaired the target with damaged text read as it was meant; the target itself where nothing is damaged
 * @param heading after the first {@code #}, such as {@code H1#H2} or {@code ^block}
 * @param shown the text shown instead of the target, where one is written
 * @param form wiki or Markdown
 * @param embed true for {@code ![[…]]} and {@code ![…](…)}
 * @param property the place of the property it stands in, such as {@code people.0}, or the key of an inline field
 * @param line 1-based line of the file
 * @param column 1-based column, in characters
 * @param section the text of the nearest heading above, or empty
 */
public record Link(
    String target,
    String repaired,
    Optional<String> heading,
    Optional<String> shown,
    Form form,
    boolean embed,
    Optional<String> property,
    int line,
    int column,
    String section) {

  /** A link without damage. */
  public Link(
      String target,
      Optional<String> heading,
      Optional<String> shown,
      Form form,
      boolean embed,
      Optional<String> property,
      int line,
      int column,
      String section) {
    this(target, target, heading, shown, form, embed, property, line, column, section);
  }

  public enum Form {
    /** {@code [[target]]} */
    WIKI,
    /** {@code [text](target)} */
    MARKDOWN
  }
}
