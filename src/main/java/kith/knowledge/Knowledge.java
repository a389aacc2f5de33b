package kith.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.config.Settings.Kind;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.Employer;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Meaning.Employment;
import kith.knowledge.Meaning.Encounters;
import kith.knowledge.Meaning.Pair;
import kith.knowledge.Meaning.TaskPlace;

/**
 * All that the notes say together: who and what there is, and what each note means in that light.
 *
 * <p>A pure function of the notes' claims, the vault's files and the settings: whatever happened before, the same notes make
 * the same knowledge.
 */
public final class Knowledge {

  private final SortedMap<String, Claims> notes;
  private final LinkTable links;
  private final Entities entities;
  private final Dictionary dictionary;
  private final Map<String, List<TaskPlace>> tasksById = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Employment>> employments = new TreeMap<>();

  private Knowledge(SortedMap<String, Claims> notes, FileIndex files, Settings settings) {
    this.notes = notes;
    this.links = new LinkTable(notes.values(), files);
    this.entities = new EntityBuilder(notes.values(), links, settings).build();
    this.dictionary = Dictionary.of(entities, notes.values());
    notes.values().forEach(this::collectTaskIds);
    notes.values().forEach(this::collectEmployments);
  }

  /**
   * Brings the notes of a vault together.
   *
   * @param notes by path
   * @param files the paths of all files of the vault, notes included
   */
  public static Knowledge of(SortedMap<String, Claims> notes, Collection<String> files, Settings settings) {
    return new Knowledge(notes, new FileIndex(files), settings);
  }

  public Collection<Claims> notes() {
    return notes.values();
  }

  public Entities entities() {
    return entities;
  }

  /** The names to look for in prose. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /**
   * What a note means.
   *
   * @param hits the names of {@link #dictionary} in its prose
   */
  public Meaning meaning(Claims note, List<Hit> hits) {
    return new MeaningReader(note, this).read(hits);
  }

  /** Where each person works, by the ids of person and organisation. */
  public SortedMap<String, SortedMap<String, Employment>> employments() {
    return employments;
  }

  /** Who met whom at all notes' meetings. */
  public SortedMap<Pair, Encounters> encounters() {
    Map<Pair, Encounters> met = new ConcurrentHashMap<>();
    notes.values().parallelStream().forEach(note -> {
      MeaningReader reader = new MeaningReader(note, this);
      for (MeetingClaim meeting : note.meetings()) {
        List<String> present = reader.attendances(meeting).stream().map(Meaning.Attendance::person).distinct().toList();
        addPairs(met, present, meeting.date());
      }
    });
    return new TreeMap<>(met);
  }

  private static void addPairs(Map<Pair, Encounters> met, List<String> present, Optional<LocalDate> date) {
    for (int i = 0; i < present.size(); i++) {
      for (int j = i + 1; j < present.size(); j++) {
        met.compute(Pair.of(present.get(i), present.get(j)), (pair, before) -> Optional.ofNullable(before).orElse(Encounters.NONE).and(date));
      }
    }
  }

  /** The files that a note links to, those that aren't there included. */
  public Stream<Target> linkedFiles(Claims note) {
    return IntStream.range(0, note.links().size()).mapToObj(link -> links.file(note, link)).flatMap(Optional::stream);
  }

  LinkTable links() {
    return links;
  }

  /** The entity that a reference in a note means. */
  Optional<Entity> entity(Reference reference, String source) {
    Optional<String> path = links.note(reference, source);
    return path.isPresent() ? entities.ofNote(path.get()) : entities.named(reference.name());
  }

  Optional<Entity> person(Reference reference, String source) {
    return entity(reference, source).filter(entity -> entity.kind() == Kind.PERSON);
  }

  /** The organisation for which somebody came, if the note states one. */
  Optional<Entity> organisation(Attendee attendee) {
    return attendee.organisations()
        .flatMap(name -> entities.named(name).stream())
        .filter(entity -> entity.kind() == Kind.ORGANISATION)
        .findFirst();
  }

  /** The tasks that bear an id: more than one if somebody copied a line. */
  List<TaskPlace> tasksWithId(String id) {
    return tasksById.getOrDefault(id, List.of());
  }

  private void collectTaskIds(Claims note) {
    note.tasks().stream()
        .map(Claims.OwnedTask::task)
        .forEach(task -> task.id().ifPresent(id -> tasksById.computeIfAbsent(id, any -> new ArrayList<>(1)).add(new TaskPlace(note.path(), task.line()))));
  }

  private void collectEmployments(Claims note) {
    Optional<Entity> about = entities.ofNote(note.path()).filter(entity -> entity.kind() == Kind.PERSON);
    for (Employer employer : note.employers()) {
      about.ifPresent(person -> employ(person, entity(employer.organisation(), note.path()), new Employment(employer.since(), employer.until())));
    }
    for (MeetingClaim meeting : note.meetings()) {
      for (Attendee attendee : meeting.attendees()) {
        Optional<Entity> organisation = organisation(attendee);
        organisation.flatMap(any -> person(attendee.who(), note.path()))
            .ifPresent(person -> employ(person, organisation, new Employment(Optional.empty(), Optional.empty())));
      }
    }
  }

  private void employ(Entity person, Optional<Entity> organisation, Employment employment) {
    organisation
        .filter(entity -> entity.kind() == Kind.ORGANISATION)
        .ifPresent(
            entity -> {
              SortedMap<String, Employment> places = employments.computeIfAbsent(person.id(), any -> new TreeMap<>());
              Employment known = places.get(entity.id());
              if (known == null || known.since().isEmpty()) {
                places.put(entity.id(), employment);
              }
            });
  }
}
