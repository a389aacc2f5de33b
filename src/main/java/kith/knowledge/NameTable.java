package kith.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.config.Settings;

/**
 * Which entity a folded name means. A note's own name comes first, then what the settings say, then an alias that only one
 * note claims, then the name that has the same address; a name that nothing claims means the entity without a note that bears it.
 */
final class NameTable {

  /** Where two notes have one name, the shorter path has it, as for a link. */
  private static final Comparator<String> SHORTEST =
      Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, String> ownNames = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> contested = new HashSet<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Map<String, String> sameAddress = new HashMap<>();
  private final Map<String, Set<String>> addresses = new HashMap<>();

  NameTable(Collection<Claims> aboutEntities, Settings settings, Collection<Addresses.Bearer> bearers) {
    for (Claims note : aboutEntities) {
      ownNames.merge(Names.key(Names.stem(note.path())), note.path(), NameTable::shorter);
    }
    for (Claims note : aboutEntities) {
      addAlias(note.title(), note.path());
      note.aliases().forEach(alias -> addAlias(alias, note.path()));
    }
    contested.forEach(aliases::remove);
    settings.aliases().forEach((name, others) -> others.forEach(other -> redirect(other, name)));
    settings.me().ifPresent(this::redirectOwner);
    bearers.forEach(this::join);
  }

  /** The names and addresses of one person mean whomever one of them means already, else the one named most often. */
  private void join(Addresses.Bearer bearer) {
    List<String> all = Stream.concat(bearer.names().stream(), bearer.addresses().stream()).toList();
    String main = all.stream().filter(this::isClaimed).findFirst().orElse(all.get(0));
    all.stream().filter(name -> !name.equals(main)).forEach(name -> sameAddress.putIfAbsent(name, main));
    addresses.computeIfAbsent(id(main), any -> new TreeSet<>()).addAll(bearer.addresses());
  }

  private boolean isClaimed(String key) {
    return ownNames.containsKey(key) || redirects.containsKey(key) || settled.contains(key) || aliases.containsKey(key);
  }

  /** The addresses with which an entity is written. */
  Set<String> addresses(String id) {
    return addresses.getOrDefault(id, Set.of());
  }

  private static String shorter(String one, String other) {
    return SHORTEST.compare(one, other) <= 0 ? one : other;
  }

  private void addAlias(String alias, String path) {
    String key = Names.key(alias);
    if (!key.isEmpty()) {
      String before = aliases.putIfAbsent(key, path);
      if (before != null && !before.equals(path)) {
        contested.add(key);
      }
    }
  }

  private void redirectOwner(Settings.Owner me) {
    me.aliases().forEach(alias -> redirect(alias, me.name()));
    me.email().ifPresent(address -> redirect(address, me.name()));
    List.of("myself", "me", "i").forEach(word -> redirect(word, me.name()));
  }

  private void redirect(String name, String to) {
    String key = Names.key(name);
    String target = Names.key(to);
    if (!key.equals(target)) {
      redirects.put(key, target);
      settled.add(target);
    }
  }

  /** The id of the entity that a folded name means, whether or not there is one yet. */
  String id(String key) {
    String own = ownNames.get(key);
    if (own != null) {
      return own;
    }
    String redirected = redirects.getOrDefault(key, aliases.containsKey(key) ? key : sameAddress.getOrDefault(key, key));
    if (!redirected.equals(key)) {
      return ownNames.getOrDefault(redirected, aliases.getOrDefault(redirected, pureId(redirected)));
    }
    return aliases.getOrDefault(key, pureId(key));
  }

  /** Every folded name that means an entity of another id. */
  SortedMap<String, String> ids() {
    SortedMap<String, String> ids = new TreeMap<>();
    Stream.of(ownNames, aliases, redirects, sameAddress)
        .flatMap(names -> names.keySet().stream())
        .forEach(key -> ids.put(key, id(key)));
    return ids;
  }

  /** The id of the one who is meant by {@code @key}: a name, or else a handle. */
  String idBehindSign(String key) {
    String handle = "@" + key;
    return !isClaimed(key) && (sameAddress.containsKey(handle) || aliases.containsKey(handle)) ? id(handle) : id(key);
  }

  /** The names that more than one note claims as an alias. */
  Set<String> contested() {
    return contested;
  }

  /** An id by name can't be mistaken for one by path. */
  private static String pureId(String key) {
    return key.endsWith(".md") ? key + " (name)" : key;
  }
}
