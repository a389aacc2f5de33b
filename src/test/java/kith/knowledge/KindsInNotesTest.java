package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kith.config.Settings.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the links of a small vault are taken for that have no note and no role: {@code people/kinds-in-notes.md}, where each such link
 * says behind it what it truly is. The names were chosen by regions of the world, without a look at those that Kith knows.
 */
class KindsInNotesTest {

  private static final Path CORPUS = Path.of("src/test/resources/people/kinds-in-notes.md");
  private static final Pattern MARKED = Pattern.compile("\\[\\[([^\\[\\]]+)]]\\{(\\w+)}");

  private final WrittenVault vault = new WrittenVault();
  private final Map<String, Kind> truth = new TreeMap<>();

  @BeforeEach
  void readCorpus() throws IOException {
    String corpus = Files.readString(CORPUS);
    for (String note : corpus.split("(?m)^=== ")) {
      if (!note.isEmpty()) {
        int end = note.indexOf('\n');
        vault.note(note.substring(0, end), MARKED.matcher(note.substring(end + 1)).replaceAll("[[$1]]"));
      }
    }
    MARKED.matcher(corpus).results().forEach(link -> truth.put(link.group(1), kind(link)));
  }

  private static Kind kind(MatchResult link) {
    return Kind.valueOf(link.group(2).toUpperCase(Locale.ROOT));
  }

  @Test
  void nearlyNoneIsWronglyAPerson() {
    List<String> taken = taken(Kind.PERSON);
    assertThat(taken).filteredOn(name -> truth.get(name) != Kind.PERSON).hasSizeLessThanOrEqualTo(taken.size() / 30);
  }

  @Test
  void fewPersonsAreMissed() {
    Knowledge knowledge = vault.knowledge();
    List<String> persons = truth.keySet().stream().filter(name -> truth.get(name) == Kind.PERSON).toList();
    assertThat(persons).filteredOn(name -> knowledge.entities().named(name).orElseThrow().kind() != Kind.PERSON).hasSizeLessThanOrEqualTo(persons.size() / 6);
  }

  @Test
  void noneIsWronglyAnOrganisation() {
    assertThat(taken(Kind.ORGANISATION)).hasSizeGreaterThan(8).allMatch(name -> truth.get(name) == Kind.ORGANISATION);
  }

  private List<String> taken(Kind kind) {
    Knowledge knowledge = vault.knowledge();
    return truth.keySet().stream().filter(name -> knowledge.entities().named(name).orElseThrow().kind() == kind).toList();
  }
}
