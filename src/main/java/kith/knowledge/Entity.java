package kith.knowledge;

import java.util.List;
import java.util.Optional;
import kith.config.Settings.Kind;

/**
 * A person, organisation or topic.
 *
 * @param id the path of its note, or the folded name of one without a note
 * @param path the note that is about it
 * @param name as its note has it, else as it is written most often
 * @param aliases other names, addresses included, sorted
 * @param because the evidence for its kind
 */
public record Entity(String id, Optional<String> path, String name, List<String> aliases, Kind kind, Evidence because) {

  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** Why an entity is of its kind, strongest first. */
  public enum Strength {
    SETTINGS, OWN_NOTE, ROLE, WELL_KNOWN, SHAPE, NOTHING
  }

  /** What decided an entity's kind, in words. */
  public record Evidence(Strength strength, String text) {}
}
