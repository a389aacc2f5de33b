package kith.config;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kith.config.Settings.Engine;
import kith.config.Settings.Kind;
import kith.config.Settings.Owner;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads {@code kith.yml}. All of it is optional:
 *
 * <pre>{@code
 * # Whose notes these are: a name, or
 * me:
 *   name: Ann Lee
 *   aliases: [Annie]
 *   email: ann@example.org
 *
 * # What a name is, when Kith guesses wrong: person, organisation or topic.
 * kinds:
 *   Apollo: topic
 *
 * # Other names of a name.
 * aliases:
 *   Robert Smith: [Bob Smith, bob@example.org]
 *
 * # Words by which parts of a note are recognised; a list replaces the one Kith has.
 * words:
 *   attendee-headings: [attendees, present, teilnehmer]
 *   task-states:
 *     "!": open
 *
 * # Files that aren't read.
 * exclude: [Templates/**]
 *
 * # Your own questions: a folder of .cypher files.
 * questions: Kith/questions
 *
 * # Write links only to notes that are there: yes or no.
 * existing-only: yes
 *
 * # Where the graph lives, when not in your data directory: a folder, or a Neo4j by its address.
 * store: /srv/kith
 *
 * # Whether the first command starts an engine, which makes the next ones quick: auto or manual; and after how many minutes
 * # without a command it leaves.
 * engine: auto
 * engine-idle: 30
 * }</pre>
 */
public final class SettingsReader {

  private static final Set<String> KEYS = Set.of("me", "kinds", "aliases", "words", "exclude", "questions", "existing-only", "store", "engine", "engine-idle");
  private static final Set<String> ENGINE = Set.of("auto", "manual");
  private static final Map<String, Kind> KINDS =
      Map.of(
          "person", Kind.PERSON, "organisation", Kind.ORGANISATION, "organization", Kind.ORGANISATION,
          "topic", Kind.TOPIC);

  private SettingsReader() {}

  /**
   * The settings of a file.
   *
   * @param path the file's name in messages
   * @throws SettingsException for an unknown key, a wrong type, or text that isn't YAML
   */
  public static Settings read(String path, byte[] bytes) {
    Optional<Node> root = compose(path, new String(bytes, StandardCharsets.UTF_8));
    return root.filter(node -> !YamlPlace.isEmpty(node)).map(node -> settings(new YamlPlace(path, path, node))).orElse(Settings.DEFAULT);
  }

  private static Settings settings(YamlPlace root) {
    Map<String, YamlPlace> entries = root.entries(KEYS);
    Function<String, Optional<YamlPlace>> of = key -> Optional.ofNullable(entries.get(key));
    return new Settings(
        of.apply("me").map(SettingsReader::owner),
        of.apply("kinds").map(SettingsReader::kinds).orElse(Map.of()),
        of.apply("aliases").map(SettingsReader::aliases).orElse(Map.of()),
        of.apply("words").map(WordsReader::read).orElse(Words.DEFAULT),
        of.apply("exclude").map(YamlPlace::texts).orElse(List.of()),
        of.apply("questions").map(YamlPlace::text),
        of.apply("existing-only").map(YamlPlace::isYes).orElse(false),
        of.apply("store").map(YamlPlace::text),
        new Engine(
            of.apply("engine").map(place -> place.oneOf(ENGINE).equals("auto")).orElse(Engine.DEFAULT.auto()),
            of.apply("engine-idle").map(place -> Duration.ofMinutes(place.count())).orElse(Engine.DEFAULT.idle())));
  }

  private static Owner owner(YamlPlace place) {
    if (!place.isMap()) {
      return new Owner(place.text(), List.of(), Optional.empty());
    }
    Map<String, YamlPlace> entries = place.entries(Set.of("name", "aliases", "email"));
    if (!entries.containsKey("name")) {
      throw place.mistake("'me' needs a name");
    }
    return new Owner(
        entries.get("name").text(),
        Optional.ofNullable(entries.get("aliases")).map(YamlPlace::texts).orElse(List.of()),
        Optional.ofNullable(entries.get("email")).map(YamlPlace::text));
  }

  private static Map<String, Kind> kinds(YamlPlace place) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    place.entries().forEach((name, kind) -> kinds.put(name, KINDS.get(kind.oneOf(KINDS.keySet()))));
    return kinds;
  }

  private static Map<String, List<String>> aliases(YamlPlace place) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    place.entries().forEach((name, others) -> aliases.put(name, others.texts()));
    return aliases;
  }

  private static Optional<Node> compose(String path, String text) {
    try {
      return Optional.ofNullable(yaml().compose(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw new SettingsException(path, mark.getLine() + 1, mark.getColumn() + 1, e.getProblem());
    } catch (YAMLException e) {
      throw new SettingsException(path, 1, 1, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** YAML whose values stay the text they are written as: {@code yes} is a word and {@code 1.10} is not 1.1. */
  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(10);
    limits.setCodePointLimit(1_000_000);
    DumperOptions none = new DumperOptions();
    return new Yaml(new SafeConstructor(limits), new Representer(none), none, limits, new TextResolver());
  }

  private static final class TextResolver extends Resolver {
    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return kind == NodeId.scalar ? Tag.STR : super.resolve(kind, value, implicit);
    }
  }
}
