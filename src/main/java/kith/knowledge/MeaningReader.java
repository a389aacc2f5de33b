package kith.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.DecisionClaim;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Claims.Owner;
import kith.knowledge.Meaning.Attendance;
import kith.knowledge.Meaning.LinkEnd;
import kith.knowledge.Meaning.Mention;
import kith.knowledge.Meaning.TaskPlace;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Found;
import kith.knowledge.Resolution.Via;

/** Claims to meaning: resolves each name and link of one note. */
final class MeaningReader {

  private final Claims note;
  private final Knowledge knowledge;
  private final Entities entities;

  MeaningReader(Claims note, Knowledge knowledge) {
    this.note = note;
    this.knowledge = knowledge;
    this.entities = knowledge.entities();
  }

  Meaning read(List<Hit> hits) {
    List<LinkEnd> links = links();
    List<List<Attendance>> attendances = note.meetings().stream().map(this::attendances).toList();
    Map<Integer, SortedSet<String>> byLine = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      int line = note.links().get(i).line();
      entityOf(links.get(i).target()).ifPresent(entity -> about(byLine, line).add(entity.id()));
    }
    FirstNames firstNames = firstNames(attendances);
    SortedMap<String, Mention> mentions = mentions(hits, firstNames, byLine, certain(byLine, attendances));
    return new Meaning(
        note,
        entities.ofNote(note.path()),
        links,
        attendances,
        note.tasks().stream().map(task -> owners(task, firstNames)).toList(),
        note.tasks().stream().map(this::dependencies).toList(),
        mentions,
        on(byLine, line -> true),
        note.meetings().stream().map(meeting -> on(byLine, line -> meeting.holds(line) || isIntroduction(line))).toList(),
        note.tasks().stream().map(task -> at(byLine, task.task().line())).toList(),
        note.decisions().stream().map(DecisionClaim::line).map(line -> at(byLine, line)).toList());
  }

  private static SortedSet<String> about(Map<Integer, SortedSet<String>> byLine, int line) {
    return byLine.computeIfAbsent(line, any -> new TreeSet<>());
  }

  private static SortedSet<String> at(Map<Integer, SortedSet<String>> byLine, int line) {
    return byLine.getOrDefault(line, Collections.emptySortedSet());
  }

  private SortedSet<String> on(Map<Integer, SortedSet<String>> byLine, IntPredicate lines) {
    SortedSet<String> about = new TreeSet<>();
    byLine.forEach((line, ids) -> {
      if (lines.test(line)) {
        about.addAll(ids);
      }
    });
    about.remove(note.path());
    return about;
  }

  /** What comes before a note's first meeting holds for all of them, but in a day's note they have nothing in common. */
  private boolean isIntroduction(int line) {
    return !note.daily() && line < note.meetings().get(0).line();
  }

  private List<LinkEnd> links() {
    List<LinkEnd> ends = new ArrayList<>(note.links().size());
    for (int i = 0; i < note.links().size(); i++) {
      ends.add(end(i));
    }
    return ends;
  }

  private LinkEnd end(int link) {
    Optional<Target> file = knowledge.links().file(note, link);
    if (file.isPresent()) {
      return new LinkEnd(file.get(), via(knowledge.links().of(note, link)));
    }
    String name = knowledge.links().entityName(note, link).orElseThrow();
    Entity entity = entities.named(name).orElseThrow(() -> new IllegalStateException("no entity is named " + name));
    Target target = entity.path().<Target>map(Target.ToNote::new).orElseGet(() -> new Target.ToEntity(entity.id()));
    return new LinkEnd(target, Optional.of(Via.ALIAS));
  }

  private static Optional<Via> via(Resolution resolution) {
    if (resolution instanceof Found found) {
      return Optional.of(found.via());
    }
    return resolution instanceof Ambiguous ? Optional.of(Via.NAME) : Optional.empty();
  }

  private Optional<Entity> entityOf(Target target) {
    return target instanceof Target.ToNote || target instanceof Target.ToEntity ? entities.withId(target.key()) : Optional.empty();
  }

  List<Attendance> attendances(MeetingClaim meeting) {
    Map<String, Attendance> present = new LinkedHashMap<>();
    for (Attendee attendee : meeting.attendees()) {
      knowledge.person(attendee.who(), note.path()).filter(this::isSomebody).ifPresent(
          person -> present.putIfAbsent(
              person.id(), new Attendance(person.id(), Optional.of(attendee.as()), organisation(attendee), false)));
    }
    entities.owner().ifPresent(
        owner -> present.putIfAbsent(owner.id(), new Attendance(owner.id(), Optional.empty(), Optional.empty(), true)));
    return List.copyOf(present.values());
  }

  /** As long as nobody has said who "myself" is, they attend nothing. */
  private boolean isSomebody(Entity person) {
    return entities.owner().isPresent() || !person.id().equals("myself");
  }

  private Optional<String> organisation(Attendee attendee) {
    return knowledge.organisation(attendee).map(Entity::name);
  }

  private List<String> owners(OwnedTask task, FirstNames firstNames) {
    int line = task.task().line();
    return task.owners().stream().map(Owner::who).flatMap(who -> owner(who, line, firstNames).stream()).distinct().toList();
  }

  private Optional<String> owner(Reference who, int line, FirstNames firstNames) {
    String key = Names.key(who.name());
    if (firstNames.isBorne(key)) {
      return firstNames.bearer(key, line);
    }
    return knowledge.person(who, note.path()).or(() -> entities.byHandle(who)).map(Entity::id);
  }

  private List<TaskPlace> dependencies(OwnedTask task) {
    return task.task().dependsOn().stream().flatMap(id -> knowledge.tasksWithId(id).stream()).distinct().sorted(TaskPlace.ORDER).toList();
  }

  /** Who and what the note speaks of for certain: what it links to, and who attended. */
  private static Set<String> certain(Map<Integer, SortedSet<String>> byLine, List<List<Attendance>> attendances) {
    Stream<String> linked = byLine.values().stream().flatMap(Set::stream);
    return Stream.concat(linked, attendances.stream().flatMap(List::stream).map(Attendance::person)).collect(Collectors.toSet());
  }

  private SortedMap<String, Mention> mentions(
      List<Hit> hits, FirstNames firstNames, Map<Integer, SortedSet<String>> byLine, Set<String> certain) {
    Set<Integer> mentionless = Set.copyOf(note.mentionless());
    SortedMap<String, Mention> mentions = new TreeMap<>();
    for (Hit hit : hits) {
      if (mentionless.contains(hit.line())) {
        continue;
      }
      mentioned(hit, firstNames, certain).filter(entity -> !isSelf(entity)).ifPresent(entity -> {
        mentions.merge(entity.id(), new Mention(1, hit.line()), (one, next) -> new Mention(one.count() + 1, one.line()));
        about(byLine, hit.line()).add(entity.id());
      });
    }
    return mentions;
  }

  private boolean isSelf(Entity entity) {
    return entity.id().equals(note.path());
  }

  private Optional<Entity> mentioned(Hit hit, FirstNames firstNames, Set<String> certain) {
    return firstNames.isBorne(hit.key())
        ? firstNames.bearer(hit.key(), hit.line()).flatMap(entities::withId)
        : entities.named(hit.key()).filter(entity -> isMeant(entity, hit.key(), certain));
  }

  /** A name that is an ordinary word too means its bearer only where the note links to them, or they attended. */
  private boolean isMeant(Entity entity, String key, Set<String> certain) {
    return certain.contains(entity.id()) || !WordLists.SHIPPED.isOrdinary(key);
  }

  private FirstNames firstNames(List<List<Attendance>> attendances) {
    FirstNames names = new FirstNames();
    for (int i = 0; i < attendances.size(); i++) {
      MeetingClaim meeting = note.meetings().get(i);
      names.begin(meeting);
      attendances.get(i).forEach(one -> entities.withId(one.person()).ifPresent(names::add));
      meeting.attendees().forEach(attendee -> attendee.initials().ifPresent(
          initials -> knowledge.person(attendee.who(), note.path()).ifPresent(person -> names.add(initials, person))));
    }
    return names;
  }
}
