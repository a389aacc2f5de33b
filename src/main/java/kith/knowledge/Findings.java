package kith.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Claims.Owner;
import kith.knowledge.Entity.Strength;
import kith.knowledge.Finding.Group;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Missing;
import kith.note.Damage;
import kith.note.Link;
import kith.note.Problem;

/** Goes through all that is known for what a person may want to mend. */
public final class Findings {

  private final Knowledge knowledge;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Place> firstNamed = new HashMap<>();
  private final Map<String, Integer> linksWithoutNote = new TreeMap<>();

  private Findings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A place in a note. */
  private record Place(String path, int line, int column) {

    Problem problem(String message) {
      return new Problem(path, line, column, message);
    }
  }

  /** Everything that was found, by group and place. */
  public static List<Finding> in(Knowledge knowledge) {
    Findings findings = new Findings(knowledge);
    knowledge.notes().forEach(findings::addNote);
    findings.addNamesWithoutNote();
    findings.addContestedAliases();
    findings.addUncertainKinds();
    findings.addDuplicates();
    return findings.findings.stream().sorted().toList();
  }

  private void addNote(Claims note) {
    note.problems().forEach(problem -> add(Group.UNREADABLE, problem, "may show it as text", ""));
    note.damaged().stream().collect(Collectors.groupingBy(Damage::line)).values().forEach(line -> addDamage(line, note.path()));
    for (int i = 0; i < note.links().size(); i++) {
      addLink(note, i);
    }
    for (MeetingClaim meeting : note.meetings()) {
      for (Attendee attendee : meeting.attendees()) {
        knowledge.entity(attendee.who(), note.path())
            .ifPresent(entity -> firstNamed.putIfAbsent(entity.id(), new Place(note.path(), meeting.line(), 1)));
      }
    }
    for (OwnedTask task : note.tasks()) {
      for (Owner owner : task.owners()) {
        knowledge.entity(owner.who(), note.path())
            .ifPresent(entity -> firstNamed.putIfAbsent(entity.id(), new Place(note.path(), task.task().line(), 1)));
      }
    }
  }

  private void addDamage(List<Damage> line, String path) {
    Damage first = line.get(0);
    String written = line.stream().map(damage -> "'" + damage.written() + "'").distinct().collect(Collectors.joining(", "));
    String read = line.stream().map(damage -> "'" + damage.read() + "'").distinct().collect(Collectors.joining(", "));
    Problem place = new Problem(path, first.line(), first.column(), written + (line.size() == 1 ? " was" : " were") + " decoded wrongly");
    add(Group.DAMAGED_TEXT, place, "shows it as it stands", "read as " + read);
  }

  private void addLink(Claims note, int index) {
    Link link = note.links().get(index);
    Resolution resolution = knowledge.links().of(note, index);
    Place place = new Place(note.path(), link.line(), link.column());
    if (resolution instanceof Ambiguous ambiguous) {
      add(
          Group.AMBIGUOUS_LINK,
          place.problem("[[" + link.target() + "]] may be " + String.join(" or ", ambiguous.paths())),
          "takes the shortest path",
          "took the same, " + ambiguous.chosen());
    } else if (resolution instanceof Missing) {
      Optional<Entity> entity = knowledge.links().entityName(note, index).flatMap(knowledge.entities()::named);
      entity.ifPresentOrElse(named -> addNamed(named, link, place), () -> addMissing(link, place));
    }
  }

  private void addNamed(Entity entity, Link link, Place place) {
    firstNamed.putIfAbsent(entity.id(), place);
    if (entity.path().isPresent()) {
      add(Group.ALIAS_LINK, place.problem("[[" + link.target() + "]]"), "leaves it unresolved", "took it for " + entity.path().get());
    } else {
      linksWithoutNote.merge(entity.id(), 1, Integer::sum);
    }
  }

  private void addMissing(Link link, Place place) {
    add(Group.MISSING_NOTE, place.problem("[[" + link.target() + "]] is not there"), "leaves it unresolved", "remembers it as missing");
  }

  private void addNamesWithoutNote() {
    linksWithoutNote.forEach((id, times) -> {
      Entity entity = knowledge.entities().withId(id).orElseThrow();
      String often = times == 1 ? "linked once" : "linked " + times + " times";
      findings.add(
          new Finding(
              Group.NO_NOTE, firstNamed.get(id).problem("[[" + entity.name() + "]] has no note, " + often), "leaves it unresolved",
              "took it for " + kind(entity) + " (" + entity.because().text() + ")", times));
    });
  }

  private void addContestedAliases() {
    for (Claims note : knowledge.notes()) {
      for (String alias : note.aliases()) {
        if (knowledge.entities().isContested(alias)) {
          add(
              Group.CONTESTED_ALIAS, new Problem(note.path(), 1, 1, "the alias '" + alias + "' is claimed by another note too"),
              "offers both", "took it for neither");
        }
      }
    }
  }

  private void addUncertainKinds() {
    for (Entity entity : knowledge.entities().all()) {
      Place place = firstNamed.get(entity.id());
      if (entity.because().strength() == Strength.SHAPE && place != null) {
        add(
            Group.UNCERTAIN_KIND, place.problem(entity.name()), "knows no kinds",
            "took it for " + kind(entity) + ", because " + entity.because().text() + "; to settle it, write under 'kinds' in kith.yml: "
                + SettingsLine.kind(entity.name(), entity.kind()));
      }
    }
  }

  private void addDuplicates() {
    for (Duplicates.Pair pair : Duplicates.among(knowledge.entities().all())) {
      Place place =
          pair.one().path().map(path -> new Place(path, 1, 1)).or(() -> Optional.ofNullable(firstNamed.get(pair.one().id())))
              .orElse(new Place(pair.other().path().orElse("kith.yml"), 1, 1));
      add(
          Group.LIKELY_DUPLICATE, place.problem(pair.one().name() + " and " + pair.other().name() + ": " + pair.reason()),
          "knows no people", "kept them apart; if they are one, " + SettingsLine.merging(pair));
    }
  }

  private static String kind(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case TOPIC -> "a topic";
    };
  }

  private void add(Group group, Problem place, String obsidian, String kith) {
    findings.add(new Finding(group, place, obsidian, kith, 1));
  }
}
