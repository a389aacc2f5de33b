package kith.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.config.Settings.Kind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds people who are probably one: it proposes, and never merges. */
final class Duplicates {

  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);
  private static final int SHORTEST_FOR_AN_EDIT = 8;

  private Duplicates() {}

  /** Two entities that may be one, and why. */
  record Pair(Entity one, Entity other, String reason) {}

  static List<Pair> among(Collection<Entity> entities) {
    List<Entity> people =
        entities.stream().filter(entity -> entity.kind() == Kind.PERSON).sorted(Comparator.comparing(Entity::id)).toList();
    Map<String, List<Entity>> byFirstWord = new HashMap<>();
    people.forEach(person -> byFirstWord.computeIfAbsent(words(person)[0], any -> new ArrayList<>()).add(person));
    List<Pair> pairs = new ArrayList<>();
    byFirstWord.values().forEach(namesakes -> addPairs(namesakes, pairs));
    addMisspelt(people, pairs);
    return pairs;
  }

  /** Among people of one first name: the first name alone, or with an initial. */
  private static void addPairs(List<Entity> namesakes, List<Pair> pairs) {
    for (Entity one : namesakes) {
      List<Entity> longer = namesakes.stream().filter(other -> other != one && abbreviates(words(one), words(other))).toList();
      if (longer.size() == 1) {
        String reason = words(one).length == 1 ? "the only one of that first name" : "same first name and initial";
        pairs.add(new Pair(one, longer.get(0), reason));
      }
    }
  }

  private static boolean abbreviates(String[] shorter, String[] longer) {
    if (shorter.length == 1) {
      return longer.length > 1;
    }
    String initial = shorter[1].replace(".", "");
    return shorter.length == 2 && initial.length() == 1 && longer.length > 1 && longer[longer.length - 1].startsWith(initial)
        && longer[longer.length - 1].length() > 1;
  }

  /** Names of the same words in another order, and names one edit apart: only neighbours in length and first letter. */
  private static void addMisspelt(List<Entity> people, List<Pair> pairs) {
    Map<String, List<Entity>> buckets = new HashMap<>();
    for (Entity person : people) {
      String name = Names.key(person.name());
      for (String bucket : List.of(name.substring(0, 1) + name.length(), name.substring(0, 1) + (name.length() - 1), "=" + sorted(person))) {
        for (Entity before : buckets.getOrDefault(bucket, List.of())) {
          misspelling(before, person).ifPresent(reason -> addOnce(pairs, new Pair(before, person, reason)));
        }
        buckets.computeIfAbsent(bucket, any -> new ArrayList<>()).add(person);
      }
    }
  }

  private static void addOnce(List<Pair> pairs, Pair pair) {
    boolean known = pairs.stream().anyMatch(other -> other.one() == pair.one() && other.other() == pair.other());
    if (!known) {
      pairs.add(pair);
    }
  }

  private static Optional<String> misspelling(Entity one, Entity other) {
    String a = Names.key(one.name());
    String b = Names.key(other.name());
    if (sorted(one).equals(sorted(other))) {
      return Optional.of("the same names in another order");
    }
    boolean longEnough = Math.min(a.length(), b.length()) >= SHORTEST_FOR_AN_EDIT && a.indexOf(' ') > 0;
    return longEnough && ONE_EDIT.apply(a, b) == 1 ? Optional.of("one letter apart") : Optional.empty();
  }

  private static String[] words(Entity person) {
    return Names.key(person.name()).split(" ");
  }

  private static String sorted(Entity person) {
    String[] words = Names.key(person.name()).replace(",", "").split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
