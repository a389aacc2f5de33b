package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kith.config.Settings;
import kith.config.Settings.Kind;
import kith.markdown.NoteReader;
import org.junit.jupiter.api.Test;

/** How often a bare name is taken for what it is: nearly no wrong person or organisation, and most of the right ones. */
class KindCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/people/kinds.txt");

  private record Case(String name, Kind truth, Kind taken) {}

  @Test
  void prefersPrecision() throws IOException {
    List<Case> cases = cases();
    for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION)) {
      List<Case> taken = cases.stream().filter(one -> one.taken() == kind).toList();
      List<Case> wrong = taken.stream().filter(one -> one.truth() != kind).toList();
      List<Case> missed = cases.stream().filter(one -> one.truth() == kind && one.taken() != kind).toList();
      assertThat(wrong).as("wrongly taken for %s", kind).hasSizeLessThanOrEqualTo(taken.size() / 30);
      assertThat(missed).as("not taken for %s", kind).hasSizeLessThanOrEqualTo(taken.size() / 6);
    }
  }

  private static List<Case> cases() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS).stream().filter(line -> !line.startsWith("#")).toList();
    StringBuilder links = new StringBuilder();
    lines.forEach(line -> links.append("[[").append(name(line)).append("]]\n"));
    Claims claims = new ClaimsReader(Settings.DEFAULT).read(NoteReader.read("Links.md", links.toString().getBytes(StandardCharsets.UTF_8)));
    TreeMap<String, Claims> notes = new TreeMap<>();
    notes.put(claims.path(), claims);
    Entities entities = Knowledge.of(notes, List.of("Links.md"), Settings.DEFAULT).entities();
    List<Case> cases = new ArrayList<>();
    for (String line : lines) {
      Kind truth = Kind.valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT));
      cases.add(new Case(name(line), truth, entities.named(name(line)).orElseThrow().kind()));
    }
    return cases;
  }

  private static String name(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
