package kith.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kith.config.Settings.Kind;

/**
 * The names that are looked for in prose, folded, each with the letters that it needs to count as a name: all names and
 * aliases, and the first names of people.
 */
public final class Dictionary {

  /** How a name must be written to be one. */
  public enum Letters {
    /** Several words: in any case. */
    ANY,
    /** One word: with a capital, or it may be an ordinary word. */
    CAPITAL,
    /** An ordinary word too, such as Mark or Target: with a capital that no beginning of a sentence and no date explains. */
    INSIDE,
    /** An acronym: in capitals throughout. */
    CAPITALS
  }

  private static final int LONGEST_ACRONYM = 5;

  private final SortedMap<String, Letters> names;

  private Dictionary(SortedMap<String, Letters> names) {
    this.names = names;
  }

  /** A dictionary of these names. */
  public static Dictionary of(Map<String, Letters> names) {
    return new Dictionary(Collections.unmodifiableSortedMap(new TreeMap<>(names)));
  }

  static Dictionary of(Entities entities, Collection<Claims> notes) {
    Map<String, Letters> names = new HashMap<>();
    for (Entity entity : entities.all()) {
      addNames(names, entity);
      if (entity.kind() == Kind.PERSON) {
        FirstNames.first(entity.name()).ifPresent(first -> add(names, first));
      }
    }
    for (Claims note : notes) {
      note.meetings().forEach(meeting -> meeting.attendees().forEach(one -> one.initials().ifPresent(initials -> add(names, initials))));
    }
    return of(names);
  }

  public SortedMap<String, Letters> names() {
    return names;
  }

  /** The names that another dictionary lacks, or takes with other letters. */
  public Map<String, Letters> difference(Dictionary other) {
    Map<String, Letters> difference = new HashMap<>();
    names.forEach((name, letters) -> {
      if (letters != other.names.get(name)) {
        difference.put(name, letters);
      }
    });
    return difference;
  }

  /**
   * The name and the aliases. An alias that is only the name in other letters adds none: {@code logging} beside the topic
   * <i>Logging</i> says that it is an ordinary word, not that each logging is one.
   */
  private static void addNames(Map<String, Letters> names, Entity entity) {
    String key = Names.key(entity.name());
    boolean word = entity.kind() == Kind.TOPIC && entity.aliases().contains(entity.name().toLowerCase(Locale.ROOT));
    Letters letters = letters(entity.name().strip(), key);
    add(names, entity.name(), word && letters == Letters.CAPITAL ? Letters.INSIDE : letters);
    entity.aliases().stream().filter(alias -> !Names.key(alias).equals(key)).forEach(alias -> add(names, alias));
  }

  private static void add(Map<String, Letters> names, String name) {
    add(names, name, letters(name.strip(), Names.key(name)));
  }

  private static void add(Map<String, Letters> names, String name, Letters letters) {
    String key = Names.key(name);
    boolean address = name.indexOf('@') >= 0;
    if (address || key.length() < 2 || key.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    if (key.length() > 2 || letters == Letters.CAPITALS) {
      names.merge(key, letters, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private static Letters letters(String name, String key) {
    boolean oneWord = key.indexOf(' ') < 0;
    boolean caseless = name.toUpperCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    if (!oneWord || caseless || Character.isLowerCase(name.codePointAt(0))) {
      return Letters.ANY;
    }
    if (WordLists.SHIPPED.isOrdinary(key)) {
      return Letters.INSIDE;
    }
    boolean acronym = name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    return acronym ? Letters.CAPITALS : Letters.CAPITAL;
  }
}
