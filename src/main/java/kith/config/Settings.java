package kith.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code kith.yml} in the vault's root says; everything has a default.
 *
 * @param me the vault's owner
 * @param kinds the kind of a name, which beats all other evidence
 * @param aliases other names of a name: {@code Robert Smith: [Bob Smith, bob@example.org]}
 * @param words the words by which attendees, decisions and the like are recognised
 * @param exclude globs of vault-relative paths that are not read
 * @param questions the vault-relative folder of the user's own questions
 * @param existingOnly whether Kith writes links only to notes that are there
 * @param store where the graph lives, when not in the user's data directory: a folder, or the address of a Neo4j
 * @param engine what makes one command after the other quick
 */
public record Settings(
    Optional<Owner> me,
    Map<String, Kind> kinds,
    Map<String, List<String>> aliases,
    Words words,
    List<String> exclude,
    Optional<String> questions,
    boolean existingOnly,
    Optional<String> store,
    Engine engine) {

  public static final Settings DEFAULT =
      new Settings(
          Optional.empty(), Map.of(), Map.of(), Words.DEFAULT, List.of(), Optional.empty(), false, Optional.empty(), Engine.DEFAULT);

  /** The vault's owner: the one whom {@code @Myself}, "I" and "me" name. */
  public record Owner(String name, List<String> aliases, Optional<String> email) {

    public Owner {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * The background engine.
   *
   * @param auto whether the first command starts one
   * @param idle after how long without a command it leaves
   */
  public record Engine(boolean auto, Duration idle) {

    public static final Engine DEFAULT = new Engine(false, Duration.ofMinutes(30));
  }

  /** What an entity can be. */
  public enum Kind {
    PERSON, ORGANISATION, TOPIC
  }

  public Settings {
    kinds = Map.copyOf(kinds);
    aliases = Map.copyOf(aliases);
    exclude = List.copyOf(exclude);
  }
}
