package kith.knowledge;

import java.util.List;
import java.util.Set;
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
 * @param key the name, folded
 * @param rank the weight of the role: lower is stronger
 * @param sign whether it stands behind {@code @}, and so may be a handle
 */
record Use(Reference who, String key, Kind kind, int rank, String because, boolean sign) {

  /** The roles in a note that are sure to be meant. */
  static List<Use> in(Claims note) {
    Set<String> firstNames = FirstNames.written(note);
    Stream<Use> attendees = note.meetings().stream().map(MeetingClaim::attendees).flatMap(List::stream).filter(Attendee::certain).flatMap(one -> attendee(one, note.path()));
    Stream<Use> owners =
        note.tasks().stream()
            .map(OwnedTask::owners)
            .flatMap(List::stream)
            .filter(Owner::certain)
            .map(owner -> new Use(owner.who(), Names.key(owner.who().name()), Kind.PERSON, 1, "owns a task in " + note.path(), !owner.who().link()))
            .filter(use -> !firstNames.contains(use.key()));
    Stream<Use> employers =
        note.employers().stream()
            .map(Employer::organisation)
            .map(who -> of(who, Kind.ORGANISATION, 2, "named as a workplace in " + note.path()));
    return Stream.of(attendees, owners, employers).flatMap(uses -> uses).toList();
  }

  private static Stream<Use> attendee(Attendee attendee, String path) {
    Use person = of(attendee.who(), Kind.PERSON, 0, "attended " + path);
    return Stream.concat(
        Stream.of(person),
        Stream.concat(attendee.workplace().stream(), attendee.remarks().stream().filter(Use::isSurelyOrganisation))
            .map(name -> of(Reference.named(name), Kind.ORGANISATION, 3, "named as a workplace in " + path)));
  }

  private static Use of(Reference who, Kind kind, int rank, String because) {
    return new Use(who, Names.key(who.name()), kind, rank, because, false);
  }

  /** What stands in brackets behind a name may be a role as well as a company. */
  private static boolean isSurelyOrganisation(String name) {
    return NameShape.isOrganisation(name) || WordLists.SHIPPED.organisations().contains(Names.key(name));
  }
}
