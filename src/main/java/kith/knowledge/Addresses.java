package kith.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;

/**
 * Which names one address or handle holds together: {@code James M Snell @jasnell} and {@code James Snell (@jasnell)} are one.
 *
 * <p>A name goes with the address that it has most often, so that a slip of the pen doesn't join two people; and an address that two
 * people have at one meeting says nothing there.
 */
final class Addresses {

  private static final Comparator<Map.Entry<String, Integer>> MOST_OFTEN =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Map<String, Integer>> byName = new HashMap<>();

  /** Names of one person, folded, the most used first, and their addresses. */
  record Bearer(List<String> names, Set<String> addresses) {}

  private Addresses() {}

  static Addresses in(Collection<Claims> notes) {
    Addresses addresses = new Addresses();
    notes.forEach(note -> note.meetings().forEach(addresses::add));
    return addresses;
  }

  private void add(MeetingClaim meeting) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Attendee attendee : meeting.attendees()) {
      attendee.addresses().forEach(address -> names.computeIfAbsent(address, any -> new TreeSet<>()).add(Names.key(attendee.who().name())));
    }
    names.forEach((address, bearers) -> {
      if (bearers.size() == 1) {
        byName.computeIfAbsent(bearers.iterator().next(), any -> new HashMap<>()).merge(address, 1, Integer::sum);
      }
    });
  }

  Collection<Bearer> bearers() {
    Map<String, Map<String, Integer>> byAddress = new TreeMap<>();
    byName.forEach((name, addresses) -> {
      Map.Entry<String, Integer> main = addresses.entrySet().stream().min(MOST_OFTEN).orElseThrow();
      byAddress.computeIfAbsent(main.getKey(), any -> new HashMap<>()).put(name, main.getValue());
    });
    List<Bearer> bearers = new ArrayList<>();
    byAddress.forEach((address, names) -> bearers.add(bearer(address, names, byAddress.keySet())));
    return bearers;
  }

  private Bearer bearer(String main, Map<String, Integer> names, Set<String> taken) {
    Set<String> addresses = new TreeSet<>(Set.of(main));
    names.keySet().forEach(name -> byName.get(name).keySet().stream().filter(other -> !taken.contains(other)).forEach(addresses::add));
    Comparator<Map.Entry<String, Integer>> realNamesFirst = Comparator.comparing(entry -> entry.getKey().indexOf('@') >= 0);
    return new Bearer(names.entrySet().stream().sorted(realNamesFirst.thenComparing(MOST_OFTEN)).map(Map.Entry::getKey).toList(), addresses);
  }
}
