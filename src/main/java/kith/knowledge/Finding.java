package kith.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something in the notes that a person may want to mend, told once with all the places where it is met with.
 *
 * @param message what it is: {@code [[Plan]] is not there}
 * @param obsidian what Obsidian makes of it
 * @param kith what Kith made of it; empty where the message says so
 * @param places at least one, by path and line; what is met with more often comes first in its group
 */
public record Finding(Group group, String message, String obsidian, String kith, List<Place> places) implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::group)
          .thenComparing(Comparator.<Finding>comparingInt(finding -> finding.places().size()).reversed())
          .thenComparing(finding -> finding.places().get(0))
          .thenComparing(Finding::message);

  /** What sort of thing was found; in the order of weight. */
  public enum Group {
    UNREADABLE("Could not be read"),
    DAMAGED_TEXT("Damaged text"),
    AMBIGUOUS_LINK("Links that several notes answer to"),
    MISSING_NOTE("Links to notes and files that aren't there"),
    ALIAS_LINK("Links by an alias, which Obsidian leaves unresolved"),
    NO_NOTE("Names without a note"),
    CONTESTED_ALIAS("Aliases that several notes claim"),
    UNCERTAIN_KIND("Kinds that Kith had to guess"),
    LIKELY_DUPLICATE("Likely one and the same");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** The word for scripts: {@code damaged-text}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Where something was found.
   *
   * @param line 1-based
   * @param column 1-based, in characters
   * @param written what stands there, where the message doesn't say it; else empty
   */
  public record Place(String path, int line, int column, String written) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::written);

    Place(String path, int line, int column) {
      this(path, line, column, "");
    }

    Place with(String text) {
      return new Place(path, line, column, text);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return path + ":" + line + ":" + column;
    }
  }

  public Finding {
    places = places.stream().sorted().distinct().toList();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
