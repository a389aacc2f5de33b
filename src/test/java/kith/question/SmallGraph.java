package kith.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.GraphStore;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipType;
import kith.graph.RelationshipValue;
import kith.graph.Stamp;

/** A small graph with a known truth: six meetings, two of them sections of one note, six people, and their owner Max in all. */
public final class SmallGraph {

  public static final String SLIDES = "Meetings/2025-11-06 Review summit slides.md";
  public static final String SYNC_1 = "Meetings/2025-10-01 Weekly Inference Sync.md";
  public static final String SYNC_2 = "Meetings/2025-11-20 Weekly Inference Sync.md";
  public static final String GLENN = "People/Glenn Lockwood.md";
  public static final String ONE_TO_ONE = "Meetings/2026-01-02 One to one.md";
  private static final String MAX = "max holt";

  private final Map<NodeKey, NodeValue> nodes = new LinkedHashMap<>();
  private final Map<NodeKey, NodeKey> anchors = new LinkedHashMap<>();
  private final List<RelationshipValue> relationships = new ArrayList<>();
  private final Map<String, List<LocalDate>> together = new TreeMap<>();

  private SmallGraph() {}

  /** Fills an empty store. */
  public static void fill(GraphStore store) {
    SmallGraph graph = new SmallGraph();
    graph.names();
    graph.meetings();
    graph.tasks();
    graph.met();
    store.write(new GraphChange(List.of(), graph.fragments(), new Stamp("1", "test", "/vault")));
  }

  private void names() {
    entity("aaron chaisson", "Aaron Chaisson", "Person", Map.of());
    entity("glenn lockwood", "Glenn Lockwood", "Person", Map.of("aliases", List.of("Lockwood, Glenn"), "path", GLENN, "title", "Glenn Lockwood"), "Note");
    entity("jason vallery", "Jason Vallery", "Person", Map.of());
    entity("jason wu", "Jason Wu", "Person", Map.of());
    entity("elena nunez", "Elena Núñez", "Person", Map.of());
    entity(MAX, "Max Holt", "Person", Map.of());
    entity("coreweave", "CoreWeave", "Organisation", Map.of("kindBecause", "well known"));
    entity("nvidia", "NVIDIA", "Organisation", Map.of());
    entity("kv cache", "KV Cache", "Topic", Map.of("aliases", List.of("key-value cache")));
    entity("checkpointing", "Checkpointing", "Topic", Map.of());
    relate(RelationshipType.WORKS_AT, NodeKey.entity("elena nunez"), NodeKey.entity("coreweave"), Map.of());
    relate(RelationshipType.WORKS_AT, NodeKey.entity("glenn lockwood"), NodeKey.entity("nvidia"), Map.of());
  }

  private void meetings() {
    meeting(SYNC_1, "Weekly Inference Sync", "2025-10-01", List.of("kv cache"), "aaron chaisson", "glenn lockwood");
    meeting(SLIDES, "Review summit slides", "2025-11-06", List.of("kv cache", "checkpointing", "coreweave"),
        "aaron chaisson", "glenn lockwood", "jason vallery");
    meeting(SYNC_2, "Weekly Inference Sync", "2025-11-20", List.of("checkpointing"), "aaron chaisson", "elena nunez");
    meeting(ONE_TO_ONE, "One to one", "2026-01-02", List.of(), "jason wu");
    section("2025-05-01 Intro", 12, "glenn lockwood", "elena nunez");
    section("2025-05-02 Outlook", 30);
  }

  /** A meeting that is a section of Glenn's note. */
  private void section(String title, long line, String... people) {
    NodeKey section = NodeKey.meeting(GLENN + "#" + title);
    LocalDate day = LocalDate.parse(title.substring(0, 10));
    put(section, NodeKey.entity("glenn lockwood"), List.of("Meeting"),
        Map.of("id", section.value(), "title", title, "date", day, "path", GLENN, "line", line));
    relate(RelationshipType.HOLDS, NodeKey.entity("glenn lockwood"), section, Map.of());
    attended(section, day, people);
  }

  private void tasks() {
    task(10, "Refine the slides", "open", "2025-11-08", "aaron chaisson", "kv cache");
    task(11, "Print the slides", "done", "2025-11-07", "aaron chaisson", "checkpointing");
    task(12, "Burn the slides", "cancelled", "2025-11-07", "aaron chaisson", "checkpointing");
    task(13, "Measure checkpoints", "in progress", "2026-02-01", "glenn lockwood", "checkpointing");
    decision(NodeKey.note(SLIDES), SLIDES, 20, "Show KV cache usage via NFS", "kv cache");
    decision(NodeKey.note(SLIDES), SLIDES, 21, "Meet again");
    decision(NodeKey.entity("glenn lockwood"), GLENN, 5, "Write more");
    decision(NodeKey.entity("glenn lockwood"), GLENN, 14, "Keep in touch");
    decision(NodeKey.entity("glenn lockwood"), GLENN, 31, "Plan ahead");
  }

  private void met() {
    together.forEach((pair, dates) -> {
      String[] ids = pair.split("\\|");
      List<LocalDate> sorted = dates.stream().sorted().toList();
      relate(RelationshipType.MET, NodeKey.entity(ids[0]), NodeKey.entity(ids[1]),
          Map.of("times", (long) dates.size(), "first", sorted.get(0), "last", sorted.get(sorted.size() - 1)));
    });
  }

  private void entity(String id, String name, String kind, Map<String, Object> more, String... labels) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("id", id);
    properties.put("name", name);
    List<String> all = new ArrayList<>(List.of("Entity", kind));
    all.addAll(List.of(labels));
    put(NodeKey.entity(id), NodeKey.entity(id), all, properties);
  }

  private void meeting(String path, String title, String date, List<String> about, String... people) {
    NodeKey note = NodeKey.note(path);
    LocalDate day = LocalDate.parse(date);
    put(note, note, List.of("Note", "Meeting"), Map.of("path", path, "id", path, "title", title, "date", day, "line", 1L));
    about.forEach(id -> relate(RelationshipType.ABOUT, note, NodeKey.entity(id), Map.of()));
    attended(note, day, people);
  }

  private void attended(NodeKey meeting, LocalDate day, String... people) {
    List<String> all = new ArrayList<>(List.of(people));
    all.add(MAX);
    for (String one : all) {
      relate(RelationshipType.ATTENDED, NodeKey.entity(one), meeting, one.equals(MAX) ? Map.of("inferred", true) : Map.of("as", one));
      all.stream().filter(other -> one.compareTo(other) < 0)
          .forEach(other -> together.computeIfAbsent(one + "|" + other, pair -> new ArrayList<>()).add(day));
    }
  }

  private void task(int line, String text, String state, String due, String owner, String... about) {
    NodeKey task = NodeKey.task(SLIDES, line);
    put(task, NodeKey.note(SLIDES), List.of("Task"),
        Map.of("path", SLIDES, "line", (long) line, "text", text, "state", state, "due", LocalDate.parse(due)));
    relate(RelationshipType.HAS_TASK, NodeKey.note(SLIDES), task, Map.of());
    relate(RelationshipType.ASSIGNED_TO, task, NodeKey.entity(owner), Map.of());
    List.of(about).forEach(id -> relate(RelationshipType.ABOUT, task, NodeKey.entity(id), Map.of()));
  }

  private void decision(NodeKey note, String path, int line, String text, String... about) {
    NodeKey decision = NodeKey.decision(path, line);
    put(decision, note, List.of("Decision"), Map.of("path", path, "line", (long) line, "text", text));
    relate(RelationshipType.DECIDED, note, decision, Map.of());
    List.of(about).forEach(id -> relate(RelationshipType.ABOUT, decision, NodeKey.entity(id), Map.of()));
  }

  private void put(NodeKey key, NodeKey anchor, List<String> labels, Map<String, Object> properties) {
    nodes.put(key, new NodeValue(key, labels, properties));
    anchors.put(key, anchor);
  }

  private void relate(RelationshipType type, NodeKey from, NodeKey to, Map<String, Object> properties) {
    relationships.add(new RelationshipValue(type, from, to, properties));
  }

  private List<Fragment> fragments() {
    return anchors.values().stream().distinct().map(this::fragment).toList();
  }

  private Fragment fragment(NodeKey anchor) {
    List<NodeValue> own = nodes.values().stream()
        .filter(node -> anchors.get(node.key()).equals(anchor))
        .sorted((a, b) -> Boolean.compare(b.key().equals(anchor), a.key().equals(anchor)))
        .toList();
    List<RelationshipValue> ownRelationships = relationships.stream()
        .filter(r -> anchors.get(r.type().ownedByEnd() ? r.to() : r.from()).equals(anchor))
        .toList();
    return new Fragment(own, ownRelationships);
  }
}
