package kith.knowledge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.Employer;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Claims.Owner;
import kith.note.Link;

/** Files that came or went since a note's links were resolved. */
public final class MovedFiles {

  private final Set<String> names = new HashSet<>();

  /** Files by their paths, old and new. */
  public MovedFiles(Collection<String> paths) {
    paths.forEach(path -> names.add(FileIndex.lastPart(Names.pathKey(path))));
  }

  /** Whether one of a note's links may point to something else now. */
  public boolean concern(Claims note) {
    return !names.isEmpty()
        && Stream.concat(note.links().stream().flatMap(MovedFiles::targets), references(note).filter(Reference::link).map(Reference::target))
            .anyMatch(target -> FileIndex.names(target, note.path()).stream().anyMatch(names::contains));
  }

  private static Stream<String> targets(Link link) {
    return link.repaired().equals(link.target()) ? Stream.of(link.target()) : Stream.of(link.target(), link.repaired());
  }

  private static Stream<Reference> references(Claims note) {
    Stream<Reference> attendees = note.meetings().stream().map(MeetingClaim::attendees).flatMap(Collection::stream).map(Attendee::who);
    Stream<Reference> owners = note.tasks().stream().map(OwnedTask::owners).flatMap(Collection::stream).map(Owner::who);
    return Stream.concat(attendees, Stream.concat(owners, note.employers().stream().map(Employer::organisation)));
  }
}
