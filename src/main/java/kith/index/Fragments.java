package kith.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kith.config.Settings.Kind;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipType;
import kith.graph.RelationshipValue;
import kith.knowledge.Claims;
import kith.knowledge.Entity;
import kith.knowledge.Knowledge;
import kith.knowledge.Meaning;
import kith.knowledge.Meaning.Encounters;
import kith.knowledge.Meaning.Pair;
import kith.knowledge.Names;
import kith.knowledge.Target;
import kith.note.Tag;

/** Knowledge to graph: the fragments of the whole graph, one after the other. */
final class Fragments {

  private final Knowledge knowledge;
  private final Function<Claims, Meaning> meanings;
  private final Function<String, String> hashes;
  private final SortedMap<String, SortedMap<String, Encounters>> met = new TreeMap<>();

  /**
   * Prepares the fragments.
   *
   * @param meanings of each note
   * @param hashes of a note's bytes, by its path
   */
  Fragments(Knowledge knowledge, Function<Claims, Meaning> meanings, Function<String, String> hashes) {
    this.knowledge = knowledge;
    this.meanings = meanings;
    this.hashes = hashes;
    knowledge.encounters()
        .forEach((pair, encounters) -> met.computeIfAbsent(pair.one(), any -> new TreeMap<>()).put(pair.other(), encounters));
  }

  /** How to make those of some notes, which takes longest, and all others; several threads can. */
  List<Supplier<Fragment>> all(Predicate<Claims> which) {
    List<Supplier<Fragment>> all = new ArrayList<>();
    knowledge.notes().stream().filter(which).forEach(note -> all.add(() -> ofNote(note)));
    knowledge.entities().all().stream().filter(entity -> entity.path().isEmpty()).forEach(entity -> all.add(() -> ofEntity(entity)));
    linkedTargets().forEach(target -> all.add(() -> ofTarget(target)));
    tags().forEach(tag -> all.add(() -> ofTag(tag)));
    return all;
  }

  private Fragment ofNote(Claims note) {
    Meaning meaning = meanings.apply(note);
    NoteFragment fragment = new NoteFragment(meaning, hashes.apply(note.path()), this::key);
    meaning.about().ifPresent(entity -> fragment.addAll(relationships(entity)));
    return fragment.build();
  }

  /** An entity with all that it knows by itself; one with a note has it in that note's fragment. */
  Fragment ofEntity(Entity entity) {
    NodeKey key = NodeKey.entity(entity.id());
    return new Fragment(List.of(new NodeValue(key, labels(entity), properties(entity))), relationships(entity));
  }

  /** What an entity knows by itself: where somebody works, and whom of the later ids they met. */
  private List<RelationshipValue> relationships(Entity entity) {
    if (entity.kind() != Kind.PERSON) {
      return List.of();
    }
    List<RelationshipValue> relationships = new ArrayList<>();
    knowledge.employments().getOrDefault(entity.id(), new TreeMap<>()).forEach((organisation, employment) -> {
      Map<String, Object> properties = new TreeMap<>();
      employment.since().ifPresent(day -> properties.put("since", day));
      employment.until().ifPresent(day -> properties.put("until", day));
      relationships.add(new RelationshipValue(RelationshipType.WORKS_AT, key(entity.id()), key(organisation), properties));
    });
    met.getOrDefault(entity.id(), new TreeMap<>()).forEach(
        (other, encounters) -> relationships.add(
            new RelationshipValue(RelationshipType.MET, key(entity.id()), key(other), properties(encounters))));
    return relationships;
  }

  private static Map<String, Object> properties(Encounters encounters) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("times", (long) encounters.times());
    if (encounters.undated() > 0) {
      properties.put("undated", (long) encounters.undated());
    }
    encounters.first().ifPresent(day -> properties.put("first", day));
    encounters.last().ifPresent(day -> properties.put("last", day));
    return properties;
  }

  static List<String> labels(Entity entity) {
    return List.of("Entity", switch (entity.kind()) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organisation";
      case TOPIC -> "Topic";
    });
  }

  static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", entity.id());
    properties.put("name", entity.name());
    properties.put("kindBecause", entity.because().text());
    if (!entity.aliases().isEmpty()) {
      properties.put("aliases", entity.aliases());
    }
    return properties;
  }

  private NodeKey key(String entityId) {
    boolean hasNote = knowledge.entities().withId(entityId).flatMap(Entity::path).isPresent();
    return hasNote ? NodeKey.note(entityId) : NodeKey.entity(entityId);
  }

  private Set<Target> linkedTargets() {
    Set<Target> targets = ConcurrentHashMap.newKeySet();
    AllCores.each(knowledge.notes(), note -> knowledge.linkedFiles(note).filter(Fragments::isNobodys).forEach(targets::add));
    return new TreeSet<>(targets);
  }

  private static boolean isNobodys(Target target) {
    return target instanceof Target.ToFile || target instanceof Target.ToMissingNote;
  }

  private static Fragment ofTarget(Target target) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("path", target.key());
    if (target instanceof Target.ToMissingNote || (target instanceof Target.ToFile file && file.missing())) {
      properties.put("missing", true);
    }
    NodeKey key = key(target);
    if (target instanceof Target.ToMissingNote) {
      properties.put("title", Names.stem(target.key()));
    }
    return new Fragment(List.of(new NodeValue(key, List.of(key.label().text()), properties)), List.of());
  }

  static NodeKey key(Target target) {
    if (target instanceof Target.ToFile) {
      return NodeKey.file(target.key());
    }
    return target instanceof Target.ToEntity ? NodeKey.entity(target.key()) : NodeKey.note(target.key());
  }

  /** Every tag of every note with the tags that it is under. */
  private Set<String> tags() {
    Set<String> tags = new HashSet<>();
    for (Claims note : knowledge.notes()) {
      for (Tag tag : note.tags()) {
        for (String name = name(tag); !name.isEmpty() && tags.add(name); name = parent(name)) {
          continue;
        }
      }
    }
    return new TreeSet<>(tags);
  }

  private static Fragment ofTag(String name) {
    NodeKey key = NodeKey.tag(name);
    String parent = parent(name);
    List<RelationshipValue> under =
        parent.isEmpty() ? List.of() : List.of(new RelationshipValue(RelationshipType.UNDER, key, NodeKey.tag(parent), Map.of()));
    return new Fragment(List.of(new NodeValue(key, List.of("Tag"), Map.of("name", name))), under);
  }

  /** Obsidian compares tags without regard to case. */
  static String name(Tag tag) {
    return tag.name().toLowerCase(Locale.ROOT);
  }

  private static String parent(String name) {
    int slash = name.lastIndexOf('/');
    return slash <= 0 ? "" : name.substring(0, slash);
  }
}
