package kith.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.config.Settings.Kind;

/** What the names of a vault tell of words: which are somebody's given name, and which are words of things. */
final class VaultWords {

  private static final int OFTEN = 2;

  private final Map<String, String> givenNames = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Map<String, Integer> ofThings = new HashMap<>();

  private VaultWords() {}

  static VaultWords of(Collection<Entity> known, List<Draft> unknown) {
    VaultWords words = new VaultWords();
    known.stream().filter(entity -> entity.kind() == Kind.PERSON).map(Entity::name).forEach(words::addPerson);
    Stream<String> things = known.stream().filter(entity -> entity.kind() != Kind.PERSON).map(Entity::name);
    Stream.concat(things, unknown.stream().map(Draft::name).filter(name -> !PersonName.startsWithGivenName(name))).forEach(words::addThing);
    return words;
  }

  private void addPerson(String name) {
    String[] words = PersonName.clean(name).split(" ");
    if (words.length > 1 && PersonName.isWritten(name)) {
      familyNames.add(Names.key(words[words.length - 1]));
      if (words[0].length() > 2 && words[0].indexOf('.') < 0) {
        givenNames.putIfAbsent(Names.key(words[0]), name);
      }
    }
  }

  private void addThing(String name) {
    String[] words = name.split("[^\\p{L}\\p{M}'’]+");
    Set<String> all = new HashSet<>();
    for (int i = words.length == 1 ? 0 : 1; i < words.length; i++) {
      all.add(Names.key(words[i]));
    }
    all.forEach(word -> ofThings.merge(word, 1, Integer::sum));
  }

  /** Whether a name may be a person's at all: two or three words written as names are, none of them a word of things. */
  boolean mayBePerson(String name) {
    return hasForm(name) && !isOfThings(PersonName.clean(name).split(" ")[0]);
  }

  private boolean hasForm(String name) {
    String clean = PersonName.clean(name);
    String[] words = clean.split(" ");
    long capitals = Stream.of(words).filter(word -> !PersonName.PARTICLES.contains(word)).count();
    boolean written = capitals > 1 && capitals < 4 && PersonName.isWritten(clean) && !NameShape.isGroup(clean);
    return written && Stream.of(words).skip(1).noneMatch(this::isOfThings);
  }

  private boolean isOfThings(String word) {
    String key = Names.key(word);
    return !familyNames.contains(key) && !FamilyName.hasEnding(word) && (ofThings.getOrDefault(key, 0) >= OFTEN || WordLists.SHIPPED.things().contains(key) || FamilyName.isAbstract(key));
  }

  /** What makes a name a person's, if its words do. */
  Optional<String> whyPerson(String name) {
    if (FamilyName.isWhole(name)) {
      return Optional.of("its name begins with a family name");
    }
    if (!hasForm(name)) {
      return Optional.empty();
    }
    return NameShape.isPerson(name) ? Optional.of("its name has a given name and a family name") : whyPersonElsewhere(name);
  }

  private Optional<String> whyPersonElsewhere(String name) {
    String first = Names.key(PersonName.clean(name).split("[ -]")[0]);
    if (!mayBePerson(name) || WordLists.SHIPPED.isOrdinary(first) || ofThings.containsKey(first)) {
      return Optional.empty();
    }
    Optional<String> namesake = Optional.ofNullable(givenNames.get(first)).map(other -> "it has the given name of " + other);
    return namesake.or(() -> FamilyName.hasEnding(name) ? Optional.of("its name ends as family names do") : Optional.empty());
  }
}
