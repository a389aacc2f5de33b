package kith.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.note.Damage;
import kith.note.Link;
import kith.note.Problem;
import kith.note.Tag;
import kith.note.Task;

/**
 * What one note claims, in the terms of the graph but with names still as written: all that the rest of Kith needs to know
 * of a note, so that other notes can change without this one being read again.
 *
 * @param title the property {@code title}, else the file's name
 * @param aliases other names of what the note is about, addresses included
 * @param type the property {@code type}
 * @param kind what the note itself says that it is about
 * @param date the note's own date
 * @param daily whether it is a daily note, about nothing but its day
 * @param meetings none, the note itself, or its sections
 * @param employers where the person that the note is about works
 * @param enumerations names and links that the text lists side by side: {@code [[Ann]], [[Bob]] and [[Cy]]}
 * @param mentionless lines on which a name is no mention: the attendees' own
 */
public record Claims(
    String path,
    String title,
    List<String> aliases,
    Optional<String> type,
    Optional<KindClaim> kind,
    Optional<LocalDate> date,
    boolean daily,
    List<MeetingClaim> meetings,
    List<Employer> employers,
    List<Link> links,
    List<Tag> tags,
    List<OwnedTask> tasks,
    List<DecisionClaim> decisions,
    List<List<Reference>> enumerations,
    List<Integer> mentionless,
    List<Damage> damaged,
    List<Problem> problems) {

  /** A kind, and the words of the note that say so: {@code type: person}. */
  public record KindClaim(Kind kind, String because) {}

  /**
   * A meeting.
   *
   * @param heading the heading it stands under; empty when the whole note is the meeting
   * @param line 1-based line of the file
   * @param end the line after its last; exclusive
   */
  public record MeetingClaim(
      Optional<String> heading, String title, Optional<LocalDate> date, int line, int end, List<Attendee> attendees) {

    public MeetingClaim {
      attendees = List.copyOf(attendees);
    }

    boolean holds(int at) {
      return at >= line && at < end;
    }
  }

  /**
   * Somebody at a meeting.
   *
   * @param as the name as written
   * @param workplace what stands in a column of organisations
   * @param remarks what stands in brackets, after a comma and the like: roles, times, and perhaps an organisation
   * @param addresses e-mail addresses, and handles with their {@code @}
   * @param initials by which the note's text means them
   * @param certain whether their place says that this is a person; else it is one only if somebody of that name is known
   */
  public record Attendee(
      Reference who, String as, Optional<String> workplace, List<String> remarks, List<String> addresses, Optional<String> initials, boolean certain) {

    public Attendee {
      remarks = List.copyOf(remarks);
      addresses = List.copyOf(addresses);
    }

    Attendee(Reference who, String as, Optional<String> workplace, List<String> remarks, List<String> addresses, Optional<String> initials) {
      this(who, as, workplace, remarks, addresses, initials, true);
    }

    static Attendee of(Reference who) {
      return new Attendee(who, who.name(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    Attendee withAddresses(List<String> more) {
      return more.isEmpty() ? this : new Attendee(who, as, workplace, remarks, Stream.concat(addresses.stream(), more.stream()).distinct().toList(), initials, certain);
    }

    Attendee named(Reference other) {
      return new Attendee(other, as, workplace, remarks, addresses, initials, certain);
    }

    Attendee inDoubt() {
      return new Attendee(who, as, workplace, remarks, addresses, initials, false);
    }

    /** The names that may be those of organisations they came for, the surest first. */
    Stream<String> organisations() {
      return Stream.concat(workplace.stream(), remarks.stream());
    }
  }

  /** An organisation that a person's note names as the place where they work, between the days that it states. */
  public record Employer(Reference organisation, Optional<LocalDate> since, Optional<LocalDate> until) {}

  /**
   * A task, how it stands and who should do it.
   *
   * @param state {@code open}, {@code in progress}, {@code done} or {@code cancelled}
   */
  public record OwnedTask(Task task, String state, List<Owner> owners) {

    public OwnedTask {
      owners = List.copyOf(owners);
    }
  }

  /**
   * The owner of a task.
   *
   * @param certain {@code @Name} is always a person; {@code (Name)}, {@code Name:} and the like only if somebody has that
   *     name
   */
  public record Owner(Reference who, boolean certain) {}

  /** A decision: a list item under a heading that says so. */
  public record DecisionClaim(String text, int line) {}

  public Claims {
    aliases = List.copyOf(aliases);
    meetings = List.copyOf(meetings);
    employers = List.copyOf(employers);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    tasks = List.copyOf(tasks);
    decisions = List.copyOf(decisions);
    enumerations = List.copyOf(enumerations);
    mentionless = List.copyOf(mentionless);
    damaged = List.copyOf(damaged);
    problems = List.copyOf(problems);
  }

  /** Whether the note as a whole is one meeting. */
  public boolean isMeeting() {
    return meetings.size() == 1 && meetings.get(0).heading().isEmpty();
  }
}
