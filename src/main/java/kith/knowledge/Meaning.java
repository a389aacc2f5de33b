package kith.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What one note means once all notes are known: its claims with every name and link resolved.
 *
 * @param about the entity that the note is about
 * @param links where each of the note's links ends, in their order
 * @param attendances of each of the note's meetings, in their order
 * @param owners the ids of each task's owners, in the order of the tasks
 * @param dependencies the tasks on which each task depends, in the order of the tasks
 * @param mentions by entity id
 * @param aboutNote ids of the entities that the note links to or mentions
 * @param aboutMeetings the same for each of the note's meetings, in their order
 * @param aboutTasks the same for each task's own line
 * @param aboutDecisions the same for each decision's own line
 */
public record Meaning(
    Claims claims,
    Optional<Entity> about,
    List<LinkEnd> links,
    List<List<Attendance>> attendances,
    List<List<String>> owners,
    List<List<TaskPlace>> dependencies,
    SortedMap<String, Mention> mentions,
    SortedSet<String> aboutNote,
    List<SortedSet<String>> aboutMeetings,
    List<SortedSet<String>> aboutTasks,
    List<SortedSet<String>> aboutDecisions) {

  /** Where a link ends, and by which rule; {@code via} is empty where nothing answers to it. */
  public record LinkEnd(Target target, Optional<Resolution.Via> via) {}

  /**
   * A person at a meeting.
   *
   * @param person the entity's id
   * @param as the name as written; empty for the owner, who isn't named
   * @param organisation the name of the organisation that the note states for them
   */
  public record Attendance(String person, Optional<String> as, Optional<String> organisation, boolean inferred) {}

  /** An entity's name in a note's prose: how often, and where first. */
  public record Mention(int count, int line) {}

  /** A task by where it stands. */
  public record TaskPlace(String path, int line) {

    static final Comparator<TaskPlace> ORDER = Comparator.comparing(TaskPlace::path).thenComparingInt(TaskPlace::line);
  }

  /** Two people who met, the smaller id first. */
  public record Pair(String one, String other) implements Comparable<Pair> {

    public static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair pair) {
      int byOne = one.compareTo(pair.one);
      return byOne != 0 ? byOne : other.compareTo(pair.other);
    }
  }

  /**
   * How often two people met, and between which days as far as they are known.
   *
   * @param undated how many of the times nobody knows the day of
   */
  public record Encounters(int times, int undated, Optional<LocalDate> first, Optional<LocalDate> last) {

    static final Encounters NONE = new Encounters(0, 0, Optional.empty(), Optional.empty());

    Encounters and(Optional<LocalDate> date) {
      Optional<LocalDate> earliest = date.filter(day -> first.isEmpty() || day.isBefore(first.get())).or(() -> first);
      Optional<LocalDate> latest = date.filter(day -> last.isEmpty() || day.isAfter(last.get())).or(() -> last);
      return new Encounters(times + 1, undated + (date.isPresent() ? 0 : 1), earliest, latest);
    }
  }

  /** Where a person works, between the days that notes state. */
  public record Employment(Optional<LocalDate> since, Optional<LocalDate> until) {}
}
