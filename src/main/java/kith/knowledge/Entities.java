package kith.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.knowledge.Entity.Strength;

/** Everybody and everything that the notes know, found by name or by note. */
public final class Entities {

  private final TreeMap<String, Entity> inOrder;
  private final Map<String, Entity> byId;
  private final NameTable names;
  private final Optional<String> owner;
  private final Map<String, Set<String>> bearers = new HashMap<>();

  Entities(TreeMap<String, Entity> byId, NameTable names, Optional<String> owner) {
    this.inOrder = byId;
    this.byId = new HashMap<>(byId);
    this.names = names;
    this.owner = owner;
    byId.values().forEach(this::addNames);
  }

  private void addNames(Entity entity) {
    Stream<String> first = entity.kind() == Kind.PERSON ? FirstNames.first(entity.name()).stream() : Stream.empty();
    Stream.of(Stream.of(entity.name()), entity.aliases().stream(), first)
        .flatMap(names -> names)
        .forEach(name -> bearers.computeIfAbsent(Names.key(name), any -> new HashSet<>(1)).add(entity.id()));
  }

  /** All of them, by id. */
  public Collection<Entity> all() {
    return Collections.unmodifiableCollection(inOrder.values());
  }

  /** The one with an id. */
  public Optional<Entity> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The one that a note is about. */
  public Optional<Entity> ofNote(String path) {
    return withId(path);
  }

  /** The one that bears a name; empty for a name that nobody has, or that two notes claim. */
  public Optional<Entity> named(String name) {
    return withId(names.id(Names.key(name)));
  }

  /** The ids of those who go by another name than their own, by that name, folded. */
  public SortedMap<String, String> ids() {
    return names.ids();
  }

  /** The person whose handle a name behind {@code @} is. */
  Optional<Entity> byHandle(Reference who) {
    return who.link() ? Optional.empty() : named("@" + who.name()).filter(entity -> entity.kind() == Kind.PERSON);
  }

  /**
   * The one that a name in a text means beyond doubt: one with a note of its own, a role or a place in the settings, whose name
   * is no ordinary word and not another's name, alias or first name too.
   */
  public Optional<Entity> certainly(String name) {
    String key = Names.key(name);
    return named(key)
        .filter(entity -> entity.because().strength().compareTo(Strength.ROLE) <= 0)
        .filter(entity -> !WordLists.SHIPPED.isOrdinary(key))
        .filter(entity -> bearers.getOrDefault(key, Set.of()).equals(Set.of(entity.id())));
  }

  /** Whether several notes claim a name as an alias, so that it is nobody's. */
  public boolean isContested(String name) {
    return names.contested().contains(Names.key(name));
  }

  /** The vault's owner. */
  public Optional<Entity> owner() {
    return owner.flatMap(this::withId);
  }
}
