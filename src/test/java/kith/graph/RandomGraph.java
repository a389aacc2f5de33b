package kith.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Graphs of the model's shape, made at random from few names, so that two of them overlap and every rule is met. */
public final class RandomGraph {

  private static final int NAMES = 6;

  private final Random random;
  /** The people that a note is about. */
  private final Set<Integer> withNote = new HashSet<>();

  private final SortedMap<NodeKey, Fragment> fragments = new TreeMap<>();
  private final List<NodeKey> people = new ArrayList<>();
  private final List<NodeKey> notes = new ArrayList<>();
  private final List<NodeKey> tasks = new ArrayList<>();

  private RandomGraph(long seed) {
    random = new Random(seed);
  }

  /** The fragments of the graph, by their anchors; the same seed gives the same graph. */
  public static SortedMap<NodeKey, Fragment> of(long seed) {
    return new RandomGraph(seed).make();
  }

  /** The change from one graph to another. */
  public static GraphChange change(Map<NodeKey, Fragment> from, Map<NodeKey, Fragment> to, String commit) {
    List<NodeKey> gone = from.keySet().stream().filter(anchor -> !to.containsKey(anchor)).toList();
    List<Fragment> put =
        to.values().stream().filter(fragment -> !fragment.equals(from.get(fragment.anchor()))).toList();
    return new GraphChange(gone, put, new Stamp(commit, "fingerprint", "/vault"));
  }

  private SortedMap<NodeKey, Fragment> make() {
    Map<NodeKey, List<NodeValue>> nodes = new TreeMap<>();
    for (int number = 0; number < NAMES; number++) {
      if (random.nextInt(4) > 0) {
        List<NodeValue> held = note(number);
        nodes.put(held.get(0).key(), held);
      }
    }
    for (int person = 0; person < NAMES; person++) {
      if (!withNote.contains(person) && random.nextBoolean()) {
        NodeValue entity = entity(person);
        people.add(entity.key());
        nodes.put(entity.key(), List.of(entity));
      }
    }
    nodes.forEach((anchor, held) -> fragments.put(anchor, new Fragment(held, relationships(held))));
    return fragments;
  }

  private NodeValue entity(int person) {
    NodeKey key = NodeKey.entity("person-" + person);
    return new NodeValue(key, List.of("Entity", "Person"), Map.of("id", key.value(), "name", "Person " + random.nextInt(3)));
  }

  private List<NodeValue> note(int number) {
    NodeKey note = NodeKey.note("Note " + number + ".md");
    notes.add(note);
    List<NodeValue> held = new ArrayList<>(List.of(anchor(note)));
    for (int line = 1; line <= 4; line++) {
      switch (random.nextInt(5)) {
        case 0 -> held.add(meeting(note, line));
        case 1 -> held.add(line(NodeKey.decision(note.value(), line), "Decision"));
        case 2, 3 -> held.add(line(NodeKey.task(note.value(), line), "Task"));
        default -> {}
      }
    }
    held.stream().map(NodeValue::key).filter(key -> key.label() == NodeKey.Label.TASK).forEach(tasks::add);
    return held;
  }

  private NodeValue anchor(NodeKey note) {
    Map<String, Object> properties = new HashMap<>(Map.of("path", note.value(), "title", "Title " + random.nextInt(2)));
    List<String> labels = new ArrayList<>(List.of("Note"));
    int person = random.nextInt(NAMES);
    if (random.nextBoolean() && !withNote.contains(person)) {
      withNote.add(person);
      people.add(note);
      labels.addAll(List.of("Entity", random.nextBoolean() ? "Person" : "Topic"));
      properties.putAll(Map.of("id", "person-" + person, "aliases", List.of("P" + person, "Alias " + random.nextInt(2))));
    } else if (random.nextInt(3) == 0) {
      labels.add("Meeting");
      properties.putAll(Map.of("id", note.value(), "date", LocalDate.of(2025, 1, 1 + random.nextInt(3))));
    }
    return new NodeValue(note, labels, properties);
  }

  private NodeValue meeting(NodeKey note, int line) {
    NodeKey key = NodeKey.meeting(note.value() + "#" + line);
    return new NodeValue(
        key, List.of("Meeting"), Map.of("id", key.value(), "path", note.value(), "online", random.nextBoolean()));
  }

  private NodeValue line(NodeKey key, String label) {
    return new NodeValue(
        key, List.of(label), Map.of("path", key.value(), "line", (long) key.line(), "text", "Text " + random.nextInt(2)));
  }

  private List<RelationshipValue> relationships(List<NodeValue> held) {
    List<RelationshipValue> relationships = new ArrayList<>();
    NodeKey anchor = held.get(0).key();
    for (NodeValue node : held) {
      switch (node.key().label()) {
        case MEETING -> relationships.add(relationship(RelationshipType.HOLDS, anchor, node.key()));
        case DECISION -> relationships.add(relationship(RelationshipType.DECIDED, anchor, node.key()));
        case TASK -> relationships.addAll(task(anchor, node.key()));
        default -> {}
      }
      if (node.labels().contains("Meeting")) {
        some(people).forEach(person -> relationships.add(relationship(RelationshipType.ATTENDED, person, node.key())));
      }
    }
    some(notes).forEach(note -> relationships.addAll(links(anchor, note)));
    some(people).forEach(person -> relationships.add(relationship(RelationshipType.MET, anchor, person)));
    return relationships;
  }

  private List<RelationshipValue> task(NodeKey anchor, NodeKey task) {
    List<RelationshipValue> relationships = new ArrayList<>();
    relationships.add(relationship(RelationshipType.HAS_TASK, anchor, task));
    some(people).forEach(person -> relationships.add(relationship(RelationshipType.ASSIGNED_TO, task, person)));
    some(tasks).forEach(other -> relationships.add(relationship(RelationshipType.DEPENDS_ON, task, other)));
    return relationships;
  }

  /** One to three links, equal ones among them. */
  private List<RelationshipValue> links(NodeKey from, NodeKey to) {
    return random
        .ints(1 + random.nextInt(3), 0, 2)
        .mapToObj(line -> new RelationshipValue(RelationshipType.LINKS_TO, from, to, Map.of("line", (long) line)))
        .toList();
  }

  private RelationshipValue relationship(RelationshipType type, NodeKey from, NodeKey to) {
    Map<String, Object> properties = random.nextBoolean() ? Map.of() : Map.of("as", "Name " + random.nextInt(2));
    return new RelationshipValue(type, Objects.requireNonNull(from), to, properties);
  }

  private List<NodeKey> some(List<NodeKey> keys) {
    return keys.stream().filter(key -> random.nextInt(4) == 0).toList();
  }
}
