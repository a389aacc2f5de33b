package kith.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.question.catalogue.Catalogue;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.names.Register;
import kith.question.understanding.Outcome.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in wordings that no form was made from: nearly all are understood, and hardly any is taken for another. */
class WordingsTest {

  private static final Path FOLDER = Path.of("src/test/resources/questions");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "wordings.tsv, names.tsv, nobody",
    "others.tsv, others-names.tsv, Nadia Verhoeven",
    "traps.tsv, others-names.tsv, Nadia Verhoeven"})
  void nearlyAllAreUnderstoodAndHardlyAnyIsMistaken(String wordings, String names, String owner) throws IOException {
    Understanding understanding = new Understanding(Catalogue.builtIn(), names(names, owner), LocalDate.parse("2026-01-05"));
    List<String[]> asked = rows(wordings);
    List<String> refused = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String[] row : asked) {
      Outcome outcome = understanding.understand(row[0]);
      String read = outcome instanceof Understood understood ? understood.question().name() : "refused";
      if (!List.of(row[1].split(" \\| ")).contains(read)) {
        (read.equals("refused") ? refused : wrong).add(row[0] + " -> " + read);
      }
    }
    assertThat(asked).hasSizeGreaterThan(150);
    assertThat(wrong).as("taken for another question").hasSizeLessThanOrEqualTo(asked.size() / 300);
    assertThat(refused).as("not understood").hasSizeLessThanOrEqualTo(asked.size() * 2 / 100);
  }

  private static Names names(String file, String owner) throws IOException {
    List<Known> entities = new ArrayList<>();
    List<Known> titles = new ArrayList<>();
    for (String[] row : rows(file)) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      List<String> aliases = row.length > 2 ? List.of(row[2]) : List.of();
      (kind == Kind.MEETING ? titles : entities).add(new Known(row[1], row[1], aliases, kind));
    }
    return Names.of(entities, Optional.of(owner), new TitlesOnly(titles));
  }

  private static List<String[]> rows(String file) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.filter(line -> !line.startsWith("# ") && !line.isBlank()).map(line -> line.split("\t")).toList();
    }
  }

  private record TitlesOnly(List<Known> meetings) implements Register {
    @Override
    public List<String> recentFirst(List<String> ids, LocalDate today) {
      return ids;
    }

    @Override
    public List<String> worksAt(List<String> ids, String organisation) {
      return List.of();
    }
  }
}
