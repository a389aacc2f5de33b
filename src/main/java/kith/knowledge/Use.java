package kith.knowledge;

import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.Employer;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Claims.Owner;

/**
 * A name in a role, which says what kind of thing bears it.
 *
 * @param rank the weight of the role: lower is stronger
 */
record Use(Reference who, String spelling, Kind kind, int rank, String because) {

  /** The roles in a note that are sure to be meant. */
  static Stream<Use> in(Claims note) {
    Stream<Use> attendees = note.meetings().stream().map(MeetingClaim::attendees).flatMap(list -> list.stream()).flatMap(one -> attendee(one, note.path()));
    Stream<Use> owners =
        note.tasks().stream()
            .map(OwnedTask::owners)
            .flatMap(list -> list.stream())
            .filter(owner -> owner.certain() && !FirstNames.isAttendees(owner.who(), note))
            .map(owner -> new Use(owner.who(), owner.who().name(), Kind.PERSON, 1, "owns a task in " + note.path()));
    Stream<Use> employers =
        note.employers().stream()
            .map(Employer::organisation)
            .map(who -> new Use(who, who.name(), Kind.ORGANISATION, 2, "named as a workplace in " + note.path()));
    return Stream.of(attendees, owners, employers).flatMap(uses -> uses);
  }

  private static Stream<Use> attendee(Attendee attendee, String path) {
    Use person = new Use(attendee.who(), attendee.as(), Kind.PERSON, 0, "attended " + path);
    return Stream.concat(
        Stream.of(person),
        attendee.organisation().filter(Use::isSurelyOrganisation).stream()
            .map(name -> new Use(Reference.named(name), name, Kind.ORGANISATION, 3, "named as a workplace in " + path)));
  }

  /** What stands in brackets behind a name may be a role as well as a company. */
  private static boolean isSurelyOrganisation(String name) {
    return NameShape.isOrganisation(name) || WordLists.SHIPPED.organisations().contains(Names.key(name));
  }
}
