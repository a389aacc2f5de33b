package kith.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.knowledge.Claims.MeetingClaim;

/** The rule of first names: in a meeting's text, a first name is the one attendee who bears it, or nobody. */
final class FirstNames {

  private final Map<String, Set<String>> bearers = new HashMap<>();

  /** The first names of the people at a note's meetings. */
  FirstNames(Collection<Entity> attendees) {
    for (Entity person : attendees) {
      first(person.name()).ifPresent(name -> add(name, person));
    }
  }

  /** Adds what else the note calls somebody: the initials that its list of attendees gives. */
  void add(String name, Entity person) {
    bearers.computeIfAbsent(Names.key(name), any -> new TreeSet<>()).add(person.id());
  }

  boolean isBorne(String key) {
    return bearers.containsKey(key);
  }

  /** The id of the only one who bears a folded first name. */
  Optional<String> bearer(String key) {
    Set<String> ids = bearers.getOrDefault(key, Set.of());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  /** The first of a name's several words, if it is one. */
  static Optional<String> first(String name) {
    int space = name.indexOf(' ');
    boolean isWord = space > 1 && name.substring(0, space).chars().allMatch(c -> Character.isLetter(c) || c == '-');
    return isWord ? Optional.of(name.substring(0, space)) : Optional.empty();
  }

  /** The folded first names of those at one of a note's meetings, as the note writes them. */
  static Set<String> written(Claims note) {
    return note.meetings().stream()
        .map(MeetingClaim::attendees)
        .flatMap(Collection::stream)
        .flatMap(attendee -> first(attendee.who().name()).stream())
        .map(Names::key)
        .collect(Collectors.toSet());
  }
}
