package kith.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipType;
import kith.graph.RelationshipValue;
import kith.knowledge.Claims;
import kith.knowledge.Claims.DecisionClaim;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Meaning;
import kith.knowledge.Meaning.Attendance;
import kith.knowledge.Meaning.LinkEnd;
import kith.note.Link;
import kith.note.Task;

/** The fragment of one note: the note, its meetings, tasks and decisions, and all that these point to. */
final class NoteFragment {

  private final Meaning meaning;
  private final Claims claims;
  private final Function<String, NodeKey> entityKey;
  private final NodeKey note;
  private final List<NodeValue> nodes = new ArrayList<>();
  private final List<RelationshipValue> relationships = new ArrayList<>();

  NoteFragment(Meaning meaning, String hash, Function<String, NodeKey> entityKey) {
    this.meaning = meaning;
    this.claims = meaning.claims();
    this.entityKey = entityKey;
    this.note = NodeKey.note(claims.path());
    addNote(hash);
    addMeetings();
    addLinks();
    addMentions();
    addTasks();
    addDecisions();
    addTags();
  }

  void addAll(List<RelationshipValue> more) {
    relationships.addAll(more);
  }

  Fragment build() {
    return new Fragment(nodes, relationships);
  }

  private void addNote(String hash) {
    List<String> labels = new ArrayList<>(List.of("Note"));
    Map<String, Object> properties = new TreeMap<>();
    properties.put("path", claims.path());
    properties.put("title", claims.title());
    properties.put("hash", hash);
    claims.date().ifPresent(date -> properties.put("date", date));
    claims.type().ifPresent(type -> properties.put("type", type));
    if (claims.daily()) {
      properties.put("daily", true);
    }
    meaning.about().ifPresent(entity -> {
      labels.addAll(Fragments.labels(entity));
      properties.putAll(Fragments.properties(entity));
    });
    if (claims.isMeeting()) {
      labels.add("Meeting");
      properties.put("id", claims.path());
      properties.put("line", 1L);
    }
    nodes.add(new NodeValue(note, labels, properties));
  }

  private void addMeetings() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < claims.meetings().size(); i++) {
      MeetingClaim meeting = claims.meetings().get(i);
      NodeKey key = meeting.heading().isEmpty() ? note : held(meeting, ids);
      for (Attendance attendance : meaning.attendances().get(i)) {
        add(RelationshipType.ATTENDED, entityKey.apply(attendance.person()), key, properties(attendance));
      }
      if (!key.equals(note)) {
        addAbout(key, meaning.aboutMeetings().get(i));
      }
    }
  }

  private NodeKey held(MeetingClaim meeting, Set<String> ids) {
    String id = claims.path() + "#" + meeting.heading().orElseThrow();
    NodeKey key = NodeKey.meeting(ids.add(id) ? id : id + " (line " + meeting.line() + ")");
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", key.value());
    properties.put("title", meeting.title());
    properties.put("path", claims.path());
    properties.put("line", (long) meeting.line());
    meeting.date().ifPresent(date -> properties.put("date", date));
    nodes.add(new NodeValue(key, List.of("Meeting"), properties));
    add(RelationshipType.HOLDS, note, key, Map.of());
    return key;
  }

  private static Map<String, Object> properties(Attendance attendance) {
    Map<String, Object> properties = new TreeMap<>();
    attendance.as().ifPresent(as -> properties.put("as", as));
    attendance.organisation().ifPresent(name -> properties.put("for", name));
    if (attendance.inferred()) {
      properties.put("inferred", true);
    }
    return properties;
  }

  private void addLinks() {
    for (int i = 0; i < claims.links().size(); i++) {
      LinkEnd end = meaning.links().get(i);
      add(RelationshipType.LINKS_TO, note, Fragments.key(end.target()), properties(claims.links().get(i), end));
    }
  }

  private static Map<String, Object> properties(Link link, LinkEnd end) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("target", link.target());
    properties.put("line", (long) link.line());
    put(properties, "section", Optional.of(link.section()).filter(section -> !section.isEmpty()));
    put(properties, "shown", link.shown());
    put(properties, "heading", link.heading());
    put(properties, "property", link.property());
    put(properties, "via", end.via().map(via -> via.text()));
    if (link.embed()) {
      properties.put("embed", true);
    }
    return properties;
  }

  private void addMentions() {
    meaning.mentions().forEach(
        (entity, mention) -> add(
            RelationshipType.MENTIONS, note, entityKey.apply(entity),
            Map.of("count", (long) mention.count(), "line", (long) mention.line())));
    addAbout(note, meaning.aboutNote());
  }

  private void addAbout(NodeKey from, Set<String> entities) {
    entities.forEach(entity -> add(RelationshipType.ABOUT, from, entityKey.apply(entity), Map.of()));
  }

  private void addTasks() {
    for (int i = 0; i < claims.tasks().size(); i++) {
      OwnedTask owned = claims.tasks().get(i);
      Task task = owned.task();
      NodeKey key = NodeKey.task(claims.path(), task.line());
      nodes.add(new NodeValue(key, List.of("Task"), properties(task, owned.state())));
      add(RelationshipType.HAS_TASK, note, key, Map.of());
      meaning.owners().get(i).forEach(owner -> add(RelationshipType.ASSIGNED_TO, key, entityKey.apply(owner), Map.of()));
      meaning.dependencies().get(i)
          .forEach(place -> add(RelationshipType.DEPENDS_ON, key, NodeKey.task(place.path(), place.line()), Map.of()));
      addAbout(key, meaning.aboutTasks().get(i));
    }
  }

  private Map<String, Object> properties(Task task, String state) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("path", claims.path());
    properties.put("line", (long) task.line());
    properties.put("text", task.text());
    properties.put("status", task.status());
    properties.put("state", state);
    task.dates().forEach(dated -> properties.putIfAbsent(dated.kind().name().toLowerCase(Locale.ROOT), dated.date()));
    put(properties, "priority", task.priority().map(priority -> priority.name().toLowerCase(Locale.ROOT)));
    put(properties, "recurrence", task.recurrence());
    put(properties, "onCompletion", task.onCompletion());
    put(properties, "id", task.id());
    put(properties, "section", Optional.of(task.section()).filter(section -> !section.isEmpty()));
    if (!task.tags().isEmpty()) {
      properties.put("tags", task.tags());
    }
    return properties;
  }

  private void addDecisions() {
    for (int i = 0; i < claims.decisions().size(); i++) {
      DecisionClaim decision = claims.decisions().get(i);
      NodeKey key = NodeKey.decision(claims.path(), decision.line());
      nodes.add(
          new NodeValue(
              key, List.of("Decision"), Map.of("path", claims.path(), "line", (long) decision.line(), "text", decision.text())));
      add(RelationshipType.DECIDED, note, key, Map.of());
      addAbout(key, meaning.aboutDecisions().get(i));
    }
  }

  private void addTags() {
    Set<String> names = new TreeSet<>();
    claims.tags().forEach(tag -> names.add(Fragments.name(tag)));
    names.forEach(name -> add(RelationshipType.TAGGED, note, NodeKey.tag(name), Map.of()));
  }

  private void add(RelationshipType type, NodeKey from, NodeKey to, Map<String, Object> properties) {
    relationships.add(new RelationshipValue(type, from, to, properties));
  }

  private static void put(Map<String, Object> properties, String name, Optional<String> value) {
    value.ifPresent(text -> properties.put(name, text));
  }
}
