package kith.knowledge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Missing;
import kith.note.Link;

/** Goes through all links for those that lead nowhere, to several notes, or where Obsidian doesn't follow. */
final class LinkFindings {

  private static final String UNRESOLVED = "leaves it unresolved";

  private final Knowledge knowledge;
  private final FindingLog log;
  private final MissingTargets missing;
  private final Map<String, Place> firstNamed = new HashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();

  LinkFindings(Knowledge knowledge, FindingLog log) {
    this.knowledge = knowledge;
    this.log = log;
    this.missing = new MissingTargets(knowledge.links().paths());
  }

  void addAll() {
    for (Claims note : knowledge.notes()) {
      for (int i = 0; i < note.links().size(); i++) {
        add(note, i);
      }
    }
    missing.addTo(log);
  }

  /** Where each entity is first linked by its name, by id. */
  Map<String, Place> firstNamed() {
    return firstNamed;
  }

  private void add(Claims note, int index) {
    Link link = note.links().get(index);
    Resolution resolution = knowledge.links().of(note, index);
    Place place = new Place(note.path(), link.line(), link.column());
    if (resolution instanceof Ambiguous ambiguous) {
      log.add(Group.AMBIGUOUS_LINK, spelt(link) + " may be " + paths(ambiguous), "takes the shortest path", "took the same, " + ambiguous.chosen(), place);
    } else if (resolution instanceof Missing) {
      Optional<Entity> entity = knowledge.links().entityName(note, index).flatMap(knowledge.entities()::named);
      entity.ifPresentOrElse(named -> addNamed(named, link, place), () -> addMissing(note, index, place));
    }
  }

  private static String paths(Ambiguous ambiguous) {
    List<String> paths = ambiguous.paths();
    return String.join(", ", paths.subList(0, paths.size() - 1)) + " or " + paths.get(paths.size() - 1);
  }

  private void addNamed(Entity entity, Link link, Place place) {
    firstNamed.putIfAbsent(entity.id(), place);
    if (entity.path().isPresent()) {
      log.add(Group.ALIAS_LINK, spelt(link), UNRESOLVED, "took it for " + entity.path().get(), place);
    } else {
      String kith = "took it for " + Findings.kind(entity.kind()) + " (" + entity.because().text() + ")";
      log.add(Group.NO_NOTE, "[[" + entity.name() + "]]", UNRESOLVED, kith, place);
    }
  }

  private void addMissing(Claims note, int index, Place place) {
    Link link = note.links().get(index);
    String path = knowledge.links().file(note, index).map(Target::key).orElse(link.target());
    missing.add(path, spelt(link), place);
  }

  /** The link as it was first met with: in other letters it is the same. */
  private String spelt(Link link) {
    return spellings.computeIfAbsent(Names.pathKey(link.target()), any -> "[[" + link.target() + "]]");
  }
}
