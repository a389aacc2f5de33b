package kith.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.config.Settings.Kind;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.knowledge.Claims.Owner;
import kith.knowledge.Entity.Strength;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;
import kith.note.Damage;
import kith.note.Problem;

/** Goes through all that is known for what a person may want to mend. */
public final class Findings {

  private final Knowledge knowledge;
  private final FindingLog log = new FindingLog();
  private final Map<String, Place> firstNamed = new HashMap<>();

  private Findings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Everything that was found, by group and place. */
  public static List<Finding> in(Knowledge knowledge) {
    Findings findings = new Findings(knowledge);
    knowledge.notes().forEach(findings::addText);
    LinkFindings links = new LinkFindings(knowledge, findings.log);
    links.addAll();
    knowledge.notes().forEach(findings::addFirstNamed);
    links.firstNamed().forEach(findings.firstNamed::putIfAbsent);
    findings.addContestedAliases();
    findings.addUncertainKinds();
    findings.addDuplicates();
    return findings.log.sorted();
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case TOPIC -> "a topic";
    };
  }

  private void addText(Claims note) {
    for (Problem problem : note.problems()) {
      log.add(Group.UNREADABLE, problem.message(), "may show it as text", "", new Place(problem.path(), problem.line(), problem.column()));
    }
    for (Damage damage : note.damaged()) {
      Place place = new Place(note.path(), damage.line(), damage.column());
      log.add(Group.DAMAGED_TEXT, "'" + damage.written() + "' was decoded wrongly", "shows it as it stands", "read it as '" + damage.read() + "'", place);
    }
  }

  private void addFirstNamed(Claims note) {
    for (MeetingClaim meeting : note.meetings()) {
      for (Attendee attendee : meeting.attendees()) {
        name(attendee.who(), new Place(note.path(), meeting.line(), 1));
      }
    }
    for (OwnedTask task : note.tasks()) {
      for (Owner owner : task.owners()) {
        name(owner.who(), new Place(note.path(), task.task().line(), 1));
      }
    }
  }

  private void name(Reference who, Place place) {
    knowledge.entity(who, place.path()).ifPresent(entity -> firstNamed.putIfAbsent(entity.id(), place));
  }

  private void addContestedAliases() {
    for (Claims note : knowledge.notes()) {
      for (String alias : note.aliases()) {
        if (knowledge.entities().isContested(alias)) {
          log.add(Group.CONTESTED_ALIAS, "'" + alias + "' is an alias of several notes", "offers all of them", "took it for none of them", new Place(note.path(), 1, 1));
        }
      }
    }
  }

  private void addUncertainKinds() {
    for (Entity entity : knowledge.entities().all()) {
      Place place = firstNamed.get(entity.id());
      if (entity.because().strength() == Strength.SHAPE && place != null) {
        log.add(
            Group.UNCERTAIN_KIND, entity.name(), "knows no kinds",
            "took it for " + kind(entity.kind()) + ", because " + entity.because().text() + "; to settle it, write under 'kinds' in kith.yml: "
                + SettingsLine.kind(entity.name(), entity.kind()),
            place);
      }
    }
  }

  private void addDuplicates() {
    for (Duplicates.Pair pair : Duplicates.among(knowledge.entities().all())) {
      String message = pair.one().name() + " and " + pair.other().name() + ": " + pair.reason();
      String kith = "kept them apart; if they are one, " + SettingsLine.merging(pair);
      log.add(Group.LIKELY_DUPLICATE, message, "knows no people", kith, place(pair.one()));
      log.add(Group.LIKELY_DUPLICATE, message, "knows no people", kith, place(pair.other()));
    }
  }

  /** The note about somebody, else where they are named first; somebody whom no note names is in the settings. */
  private Place place(Entity person) {
    return person.path().map(path -> new Place(path, 1, 1))
        .or(() -> Optional.ofNullable(firstNamed.get(person.id())))
        .orElse(new Place("kith.yml", 1, 1));
  }
}
