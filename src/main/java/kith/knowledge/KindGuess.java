package kith.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.knowledge.Draft.Verdict;
import kith.knowledge.Entity.Evidence;
import kith.knowledge.Entity.Strength;
import kith.note.Link;

/**
 * Guesses what kind of thing is named where nothing says so: by the shape of the name, and by the company that it keeps in the vault.
 *
 * <p>A word that several other names have too, as {@code Code} in {@code VS Code} and {@code Code Review}, is nobody's family name.
 * And a name is a person's too if it has the given name of one, or stands where persons stand.
 */
final class KindGuess {

  private final Collection<Claims> notes;
  private final BiFunction<Reference, String, String> ids;

  /**
   * Prepares a guess.
   *
   * @param ids the id that a reference in the note of a path means
   */
  KindGuess(Collection<Claims> notes, BiFunction<Reference, String, String> ids) {
    this.notes = notes;
    this.ids = ids;
  }

  /**
   * The kinds of those of whom nothing is said.
   *
   * @param known the others, by id
   */
  Map<String, Verdict> kinds(SortedMap<String, Entity> known, List<Draft> unknown) {
    VaultWords words = VaultWords.of(known.values(), unknown);
    Map<String, Verdict> verdicts = new HashMap<>();
    unknown.forEach(draft -> verdicts.put(draft.id(), byName(draft.name(), words)));
    if (!unknown.isEmpty()) {
      Map<String, String> names = new HashMap<>();
      unknown.stream().filter(draft -> words.mayBePerson(draft.name())).forEach(draft -> names.put(draft.id(), draft.name()));
      addCompany(new Kinds(known, verdicts), names);
    }
    return verdicts;
  }

  private static Verdict byName(String name, VaultWords words) {
    if (NameShape.isOrganisation(name)) {
      return new Verdict(Kind.ORGANISATION, new Evidence(Strength.SHAPE, "its name has a legal form"));
    }
    return words.whyPerson(name)
        .map(because -> new Verdict(Kind.PERSON, new Evidence(Strength.SHAPE, because)))
        .orElse(new Verdict(Kind.TOPIC, new Evidence(Strength.NOTHING, "nothing says otherwise")));
  }

  /** What is known, and what is guessed so far. */
  private record Kinds(Map<String, Entity> known, Map<String, Verdict> guessed) {

    boolean isPerson(String id) {
      Entity entity = known.get(id);
      return entity != null ? entity.kind() == Kind.PERSON : isGuessed(id, Kind.PERSON);
    }

    boolean isOther(String id) {
      Entity entity = known.get(id);
      return entity != null ? entity.kind() != Kind.PERSON : isGuessed(id, Kind.ORGANISATION);
    }

    private boolean isGuessed(String id, Kind kind) {
      return guessed.containsKey(id) && guessed.get(id).kind() == kind;
    }

    /** Whether most of several are persons, and none is known to be something else. */
    boolean arePersons(Collection<String> all) {
      return 2 * all.stream().filter(this::isPerson).count() > all.size() && all.stream().noneMatch(this::isOther);
    }
  }

  /** Takes those for persons who are named in one breath with persons, or by a property that mostly names persons. */
  private void addCompany(Kinds kinds, Map<String, String> names) {
    Map<String, Set<String>> byProperty = new TreeMap<>();
    Map<String, Verdict> found = new TreeMap<>();
    for (Claims note : notes) {
      note.enumerations().stream().map(group -> ids(group, note)).filter(kinds::arePersons).flatMap(Set::stream)
          .forEach(id -> found.putIfAbsent(id, company("named in one breath with persons in " + note.path())));
      note.links().forEach(link -> property(link).forEach(key -> byProperty.computeIfAbsent(key, any -> new HashSet<>()).add(ids.apply(Reference.linked(link.repaired()), note.path()))));
    }
    byProperty.forEach((key, all) -> {
      if (kinds.arePersons(all)) {
        all.forEach(id -> found.putIfAbsent(id, company("the property '" + key + "' mostly names persons")));
      }
    });
    found.keySet().retainAll(names.keySet());
    found.keySet().removeIf(kinds::isPerson);
    kinds.guessed().putAll(found);
  }

  private static Verdict company(String because) {
    return new Verdict(Kind.PERSON, new Evidence(Strength.SHAPE, because));
  }

  private Set<String> ids(List<Reference> group, Claims note) {
    Set<String> all = new HashSet<>();
    group.forEach(reference -> all.add(ids.apply(reference, note.path())));
    return all;
  }

  private static Stream<String> property(Link link) {
    return link.property().stream().map(place -> place.indexOf('.') < 0 ? place : place.substring(0, place.indexOf('.')));
  }
}
