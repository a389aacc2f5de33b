package kith.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everybody and everything that the notes know, found by name or by note. */
public final class Entities {

  private final TreeMap<String, Entity> byId;
  private final NameTable names;
  private final Optional<String> owner;

  Entities(TreeMap<String, Entity> byId, NameTable names, Optional<String> owner) {
    this.byId = byId;
    this.names = names;
    this.owner = owner;
  }

  /** All of them, by id. */
  public Collection<Entity> all() {
    return Collections.unmodifiableCollection(byId.values());
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

  /** Whether several notes claim a name as an alias, so that it is nobody's. */
  public boolean isContested(String name) {
    return names.contested().contains(Names.key(name));
  }

  /** The vault's owner. */
  public Optional<Entity> owner() {
    return owner.flatMap(this::withId);
  }
}
