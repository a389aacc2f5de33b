package kith.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.config.Settings.Kind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds people who are probably one: it proposes, and never merges. */
final class Duplicates {

  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);
  private static final int SHORTEST_FOR_AN_EDIT = 8;

  private final Map<String, List<Entity>> buckets = new HashMap<>();
  private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();

  private Duplicates() {}

  /** Two entities that may be one, and why. */
  record Pair(Entity one, Entity other, String reason) {}

  static List<Pair> among(Collection<Entity> entities) {
    Duplicates duplicates = new Duplicates();
    entities.stream().filter(entity -> entity.kind() == Kind.PERSON).sorted(Comparator.comparing(Entity::id)).forEach(duplicates::add);
    duplicates.addAbbreviated();
    return List.copyOf(duplicates.pairs.values());
  }

  /** Compares a person with those before who share a bucket: nearly all pairs share none. */
  private void add(Entity person) {
    for (String bucket : buckets(person)) {
      for (Entity before : buckets.computeIfAbsent(bucket, any -> new ArrayList<>())) {
        reason(before, person).ifPresent(reason -> put(new Pair(before, person, reason)));
      }
      buckets.get(bucket).add(person);
    }
  }

  private static Set<String> buckets(Entity person) {
    Set<String> buckets = new TreeSet<>();
    String name = Names.key(person.name());
    buckets.add("length " + name.charAt(0) + name.length());
    buckets.add("length " + name.charAt(0) + (name.length() - 1));
    buckets.add("words " + sorted(person));
    buckets.add("spelt " + spelt(name));
    buckets.add("plain " + withoutInitials(person));
    addresses(person).forEach(address -> buckets.add("address " + address));
    return buckets;
  }

  private void put(Pair pair) {
    pairs.putIfAbsent(List.of(pair.one().id(), pair.other().id()), pair);
  }

  private static Optional<String> reason(Entity one, Entity other) {
    String a = Names.key(one.name());
    String b = Names.key(other.name());
    Optional<String> address = addresses(one).stream().filter(addresses(other)::contains).findFirst();
    if (address.isPresent()) {
      return address.map(same -> "the same address " + same);
    }
    if (sorted(one).equals(sorted(other))) {
      return Optional.of("the same names in another order");
    }
    if (withoutInitials(one).equals(withoutInitials(other)) && (a.equals(withoutInitials(one)) || b.equals(withoutInitials(other)))) {
      return Optional.of("the same but for a middle initial");
    }
    boolean longEnough = Math.min(a.length(), b.length()) >= SHORTEST_FOR_AN_EDIT && a.indexOf(' ') > 0;
    if (longEnough && ONE_EDIT.apply(a, b) == 1) {
      return Optional.of("one letter apart");
    }
    return spelt(a).equals(spelt(b)) ? Optional.of("the same but for accents") : Optional.empty();
  }

  /** Among people of one first name: the first name alone, or with an initial. */
  private void addAbbreviated() {
    Map<String, List<Entity>> byFirstWord =
        buckets.values().stream().flatMap(List::stream).distinct().collect(Collectors.groupingBy(person -> words(person)[0]));
    byFirstWord.values().forEach(namesakes -> {
      for (Entity one : namesakes) {
        List<Entity> longer = namesakes.stream().filter(other -> other != one && abbreviates(words(one), words(other))).toList();
        if (longer.size() == 1) {
          put(new Pair(one, longer.get(0), words(one).length == 1 ? "the only one of that first name" : "same first name and initial"));
        }
      }
    });
  }

  private static boolean abbreviates(String[] shorter, String[] longer) {
    if (shorter.length == 1) {
      return longer.length > 1;
    }
    String initial = shorter[1].replace(".", "");
    return shorter.length == 2 && initial.length() == 1 && longer.length > 1 && longer[longer.length - 1].startsWith(initial)
        && longer[longer.length - 1].length() > 1;
  }

  private static List<String> addresses(Entity person) {
    return person.aliases().stream().filter(alias -> alias.indexOf('@') >= 0).map(Names::key).toList();
  }

  private static String[] words(Entity person) {
    return Names.key(person.name()).split(" ");
  }

  private static String sorted(Entity person) {
    String[] words = Names.key(person.name()).replace(",", "").split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** A name with accents spelt out, as in Mueller for Müller, made equal to one without. */
  private static String spelt(String key) {
    return key.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ss", "s").replace("ß", "s").replace("æ", "a").replace("aa", "a");
  }

  private static String withoutInitials(Entity person) {
    String[] words = words(person);
    return Arrays.stream(words).filter(word -> word.replace(".", "").length() > 1 || word.equals(words[0])).collect(Collectors.joining(" "));
  }
}
