package kith.knowledge;

/**
 * Somebody or something named in a place where a name is meant: an attendee, an owner, an organisation.
 *
 * @param target the name, or what the link points to
 * @param link whether it was written as a link, so that files come before names
 */
public record Reference(String target, boolean link) {

  public static Reference named(String name) {
    return new Reference(name.strip(), false);
  }

  public static Reference linked(String target) {
    return new Reference(target.strip(), true);
  }

  /** Reads a text that is a name or one link: {@code Ann Lee}, {@code [[People/Ann Lee|Ann]]}. */
  public static Reference parse(String text) {
    String stripped = text.strip();
    int open = stripped.indexOf("[[");
    int close = stripped.indexOf("]]", open + 2);
    if (open < 0 || close < 0) {
      return named(stripped);
    }
    String inner = stripped.substring(open + 2, close);
    int end = inner.length();
    for (char c : new char[] {'|', '#'}) {
      int at = inner.indexOf(c);
      end = at >= 0 && at < end ? at : end;
    }
    boolean escaped = end > 0 && inner.charAt(end - 1) == '\\'; // As the bar is in a table.
    return linked(inner.substring(0, escaped ? end - 1 : end));
  }

  /** The name that the reference comes down to when no file answers to it: the last part of a path, without {@code .md}. */
  public String name() {
    return link ? Names.stem(target) : target;
  }

  public boolean isBlank() {
    return name().isBlank();
  }
}
