package kith.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.note.Heading;
import kith.note.Note;

/**
 * Finds the sections of a note that may be meetings of their own, none inside another: those under a heading that begins with a
 * date; and those with attendees of their own whose heading has a date anywhere, or that lie in a day.
 *
 * <p>A daily note is a day, and so is a section whose heading is nothing but a date.
 */
final class Sections {

  private final List<Heading> headings;
  private final Outline outline;
  private final PresenceWords presence;
  private final DayOrder order;
  private final Set<Heading> withAttendees = new HashSet<>();
  private final List<Section> found = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private int dayEnd;

  /** Prepares a note's headings; what lists attendees stands on the given lines. */
  Sections(Note note, PresenceWords presence, Collection<Integer> attendeeLines) {
    this.headings = note.headings();
    this.outline = new Outline(headings);
    this.presence = presence;
    this.order = DayOrder.of(note);
    attendeeLines.forEach(line -> owner(line).ifPresent(withAttendees::add));
  }

  /** Whether some heading makes it worth looking for sections. */
  static boolean mayBeIn(Note note, boolean daily) {
    return daily || note.headings().stream().anyMatch(heading -> Dates.isIn(heading.text()));
  }

  /** The section that a list of attendees belongs to: the innermost one that isn't just the list's own. */
  private Optional<Heading> owner(int line) {
    return outline.around(line).stream().filter(heading -> presence.of(heading.text()) == Presence.UNSAID).findFirst();
  }

  /**
   * The sections, in the order of the file.
   *
   * @param daily whether the note is a day
   * @param day the note's own date
   */
  List<Section> read(boolean daily, Optional<LocalDate> day) {
    date = day;
    dayEnd = daily ? Integer.MAX_VALUE : 0;
    int end = 0;
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).line() >= end && !isTitle(headings.get(i)) && isSection(i)) {
        end = end(i);
        found.add(new Section(headings.get(i), dateOf(headings.get(i)), end));
      }
    }
    return found;
  }

  private boolean isSection(int index) {
    Heading heading = headings.get(index);
    boolean own = withAttendees.contains(heading);
    if (!Dates.leads(heading.text())) {
      return own && (heading.line() < dayEnd || Dates.isIn(heading.text()));
    }
    if (own || !Dates.isDay(heading.text(), order) || !holdsSections(index)) {
      return true;
    }
    date = dateOf(heading);
    dayEnd = outline.end(index);
    return false;
  }

  /** A dated heading with attendees begins another meeting at any level. */
  private int end(int index) {
    int end = outline.end(index);
    return headings.subList(index + 1, headings.size()).stream()
        .filter(inner -> inner.line() < end && withAttendees.contains(inner) && Dates.leads(inner.text()))
        .mapToInt(Heading::line)
        .findFirst()
        .orElse(end);
  }

  private boolean holdsSections(int index) {
    int end = outline.end(index);
    return headings.subList(index + 1, headings.size()).stream().anyMatch(inner -> inner.line() < end && withAttendees.contains(inner));
  }

  private Optional<LocalDate> dateOf(Heading heading) {
    Optional<LocalDate> own = Dates.in(heading.text(), order);
    return own.isPresent() || heading.line() >= dayEnd || Dates.isIn(heading.text()) ? own : date;
  }

  /** The only heading of the first level is the note's title. */
  private boolean isTitle(Heading heading) {
    return heading.level() == 1 && headings.stream().filter(other -> other.level() == 1).count() == 1;
  }
}
