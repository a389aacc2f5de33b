package kith.knowledge;

import kith.note.Problem;

/**
 * Something in the notes that a person may want to mend.
 *
 * @param place where, and what it is
 * @param obsidian what Obsidian makes of it
 * @param kith what Kith made of it
 * @param times how often it is met with; what is met more often comes first in its group
 */
public record Finding(Group group, Problem place, String obsidian, String kith, int times) implements Comparable<Finding> {

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
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Finding other) {
    int byGroup = group.compareTo(other.group);
    int byTimes = byGroup != 0 ? byGroup : Integer.compare(other.times, times);
    return byTimes != 0 ? byTimes : place.compareTo(other.place);
  }
}
