package kith.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.note.Link;

/** Finds out who and what the notes are about, and what kind of thing each is, by the strongest evidence. */
final class EntityBuilder {

  private static final Set<String> NOT_WITHOUT_OWNER = Set.of("me", "i");

  private final Collection<Claims> notes;
  private final LinkTable links;
  private final Settings settings;
  private final Map<String, List<Use>> uses = new ConcurrentHashMap<>();
  private final Map<String, Claims> about = new TreeMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final Map<String, Use> strongestUse = new HashMap<>();

  EntityBuilder(Collection<Claims> notes, LinkTable links, Settings settings) {
    this.notes = notes;
    this.links = links;
    this.settings = settings;
  }

  Entities build() {
    notes.parallelStream().forEach(note -> uses.put(note.path(), Use.in(note)));
    findNotesAboutEntities();
    NameTable names = new NameTable(about.values(), settings, Addresses.in(notes).bearers());
    notes.forEach(note -> collect(note, names));
    Optional<String> owner = settings.me().map(me -> names.id(Names.key(me.name())));
    owner.ifPresent(id -> spell(id, settings.me().orElseThrow().name()));
    TreeMap<String, Draft> drafts = new TreeMap<>();
    about.values().forEach(note -> drafts.put(note.path(), ofNote(note, names, owner)));
    spellings.keySet().stream().filter(id -> !about.containsKey(id)).forEach(id -> drafts.put(id, withoutNote(id, names, owner)));
    return new Entities(new KindJudge(settings, strongestUse, guess(names)).judge(drafts), names, owner);
  }

  private KindGuess guess(NameTable names) {
    return new KindGuess(notes, (reference, source) -> links.note(reference, source).orElseGet(() -> names.id(Names.key(reference.name()))));
  }

  /** A note says so itself, or others point to it and it is neither a meeting nor a daily. */
  private void findNotesAboutEntities() {
    Set<String> pointedAt = links.linkedNotes();
    Set<String> namedInRoles = new HashSet<>();
    for (Claims note : notes) {
      uses.get(note.path()).forEach(use -> pointAt(use, note.path(), pointedAt, namedInRoles));
    }
    settings.kinds().keySet().forEach(name -> namedInRoles.add(Names.key(name)));
    settings.me().ifPresent(me -> namedInRoles.add(Names.key(me.name())));
    for (Claims note : notes) {
      boolean named = namesOf(note).anyMatch(name -> namedInRoles.contains(Names.key(name)));
      boolean implied = !note.daily() && (pointedAt.contains(note.path()) || named);
      if (!note.isMeeting() && (note.kind().isPresent() || implied)) {
        about.put(note.path(), note);
      }
    }
  }

  private static Stream<String> namesOf(Claims note) {
    return Stream.concat(Stream.of(Names.stem(note.path()), note.title()), note.aliases().stream());
  }

  private void pointAt(Use use, String source, Set<String> notePaths, Set<String> names) {
    links.note(use.who(), source).ifPresentOrElse(
        path -> {
          if (!path.equals(source)) {
            notePaths.add(path);
          }
        },
        () -> names.add(use.key()));
  }

  private void collect(Claims note, NameTable names) {
    uses.get(note.path()).forEach(use -> use(use, note.path(), names));
    List<Link> written = note.links();
    for (int i = 0; i < written.size(); i++) {
      Optional<String> name = links.entityName(note, i);
      name.ifPresent(text -> spell(names.id(Names.key(text)), text));
    }
  }

  private void use(Use use, String source, NameTable names) {
    boolean nobody = settings.me().isEmpty() && NOT_WITHOUT_OWNER.contains(use.key());
    Optional<String> path = links.note(use.who(), source);
    if (nobody || use.key().isEmpty() || path.filter(found -> !about.containsKey(found)).isPresent()) {
      return;
    }
    String id = path.orElseGet(() -> use.sign() ? names.idBehindSign(use.key()) : names.id(use.key()));
    boolean isHandle = use.sign() && !id.equals(path.orElse(names.id(use.key())));
    if (!isHandle) {
      spell(id, use.who().name());
    }
    strongestUse.merge(id, use, EntityBuilder::stronger);
  }

  private static Use stronger(Use one, Use other) {
    return Comparator.comparingInt(Use::rank).thenComparing(Use::because).compare(one, other) <= 0 ? one : other;
  }

  private void spell(String id, String spelling) {
    spellings.computeIfAbsent(id, any -> new HashMap<>()).merge(spelling.strip(), 1, Integer::sum);
  }

  private Draft ofNote(Claims note, NameTable names, Optional<String> owner) {
    String name = note.title().isBlank() ? Names.stem(note.path()) : note.title();
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(Names.stem(note.path()));
    aliases.addAll(note.aliases());
    addFromSettings(note.path(), name, owner, names, aliases);
    addFromMeetings(note.path(), name, names, aliases);
    return new Draft(note.path(), Optional.of(note.path()), name, sorted(aliases, name), note.kind());
  }

  private Draft withoutNote(String id, NameTable names, Optional<String> owner) {
    boolean isOwner = owner.filter(id::equals).isPresent();
    String name = isOwner ? settings.me().orElseThrow().name() : settled(id);
    Set<String> aliases = new LinkedHashSet<>();
    addFromSettings(id, name, owner, names, aliases);
    addFromMeetings(id, name, names, aliases);
    return new Draft(id, Optional.empty(), name, sorted(aliases, name), Optional.empty());
  }

  /** The spelling used most; among equals the first by name. A name that the settings spell stays so. */
  private String settled(String id) {
    for (String name : new TreeSet<>(settings.aliases().keySet())) {
      if (Names.key(name).equals(id)) {
        return name;
      }
    }
    return spellings.get(id).entrySet().stream()
        .filter(entry -> entry.getKey().indexOf('@') < 0 || spellings.get(id).keySet().stream().allMatch(other -> other.indexOf('@') >= 0))
        .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private void addFromSettings(String id, String name, Optional<String> owner, NameTable names, Set<String> aliases) {
    settings.aliases().forEach((canonical, others) -> {
      if (names.id(Names.key(canonical)).equals(id)) {
        aliases.add(canonical);
        aliases.addAll(others);
      }
    });
    if (owner.filter(id::equals).isPresent()) {
      aliases.add(settings.me().orElseThrow().name());
      aliases.addAll(settings.me().orElseThrow().aliases());
      settings.me().orElseThrow().email().ifPresent(aliases::add);
    }
  }

  /** The addresses of a person, and the other names that go with them. */
  private void addFromMeetings(String id, String name, NameTable names, Set<String> aliases) {
    Set<String> addresses = names.addresses(id);
    if (!addresses.isEmpty()) {
      Set<String> known = new HashSet<>(keys(name, aliases));
      spellings.getOrDefault(id, Map.of()).keySet().stream().sorted().filter(spelling -> known.add(Names.key(spelling))).forEach(aliases::add);
      addresses.stream().filter(address -> known.add(Names.key(address))).forEach(aliases::add);
    }
  }

  private static List<String> sorted(Set<String> aliases, String name) {
    return aliases.stream().filter(alias -> !alias.equals(name)).sorted().distinct().toList();
  }

  private static List<String> keys(String name, Set<String> aliases) {
    List<String> keys = new ArrayList<>();
    keys.add(Names.key(name));
    aliases.forEach(alias -> keys.add(Names.key(alias)));
    return keys;
  }
}
