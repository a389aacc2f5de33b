package kith.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import kith.knowledge.Claims.MeetingClaim;

/**
 * The rule of first names: in a meeting's text, a first name is the one attendee who bears it, or nobody. Outside the sections that
 * are meetings, it is the one attendee of any of the note's meetings.
 */
final class FirstNames {

  private final List<Circle> circles = new ArrayList<>();
  private final Circle all = new Circle(line -> true, new HashMap<>());

  /** Those at one meeting by what its text calls them. */
  private record Circle(IntPredicate lines, Map<String, Set<String>> bearers) {

    void add(String key, String id) {
      bearers.computeIfAbsent(key, any -> new TreeSet<>()).add(id);
    }
  }

  /** Begins a meeting; those who are added next were there. */
  void begin(MeetingClaim meeting) {
    circles.add(new Circle(meeting::holds, new HashMap<>()));
  }

  /** Adds the first name of somebody at the meeting. */
  void add(Entity person) {
    first(person.name()).ifPresent(name -> add(name, person));
  }

  /** Adds what else the note calls somebody: the initials that its list of attendees gives. */
  void add(String name, Entity person) {
    circles.get(circles.size() - 1).add(Names.key(name), person.id());
    all.add(Names.key(name), person.id());
  }

  boolean isBorne(String key) {
    return all.bearers().containsKey(key);
  }

  /** The id of the only one who bears a folded first name at the meeting that a line belongs to. */
  Optional<String> bearer(String key, int line) {
    Circle circle = circles.stream().filter(each -> each.lines().test(line)).findFirst().orElse(all);
    Set<String> ids = circle.bearers().getOrDefault(key, Set.of());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  /** The first of a name's several words, if it is one. */
  static Optional<String> first(String name) {
    int space = name.indexOf(' ');
    boolean isWord = space > 1 && name.substring(0, space).chars().allMatch(c -> Character.isLetter(c) || c == '-');
    return isWord ? Optional.of(name.substring(0, space)) : Optional.empty();
  }

  /** Whether a folded name is the first name of a longer one. */
  static boolean isFirst(String key, String name) {
    return first(name).filter(first -> Names.key(first).equals(key)).isPresent();
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
