package kith.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages clean texts in every way the reader knows of, and counts what comes back; and clean texts stay as they are. */
class DamageTest {

  static Stream<String> clean() {
    return Stream.concat(lines("texts.txt"), lines("lookalikes.txt"));
  }

  @ParameterizedTest
  @MethodSource("clean")
  void leavesCleanTextAlone(String text) {
    assertThat(Repair.of(text).text()).isEqualTo(text);
  }

  /** The least share of words that comes back whole: what lost a byte that nothing can tell stays damaged. */
  @ParameterizedTest
  @CsvSource({
    "LATIN_1, 1, 1.0", "LATIN_1, 2, 1.0",
    "WINDOWS_1252_KEEPING, 1, 1.0", "WINDOWS_1252_KEEPING, 2, 1.0",
    "WINDOWS_1252_DROPPING, 1, 0.88", "WINDOWS_1252_DROPPING, 2, 0.84",
    "WINDOWS_1254_DROPPING, 1, 0.86", "WINDOWS_1254_DROPPING, 2, 0.80"
  })
  void repairsDamagedText(Damaging damaging, int times, double least) {
    assertThat(rate(damaging, times)).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"WINDOWS_1252_DROPPING, 1", "WINDOWS_1252_DROPPING, 2", "WINDOWS_1254_DROPPING, 1", "WINDOWS_1254_DROPPING, 2"})
  void repairsEveryWordThatLostNothing(Damaging damaging, int times) {
    for (String text : lines("texts.txt").toList()) {
      List<String> read = List.of(Repair.of(damaging.damage(text, times)).text().split(" "));
      assertThat(Stream.of(text.split(" ")).filter(word -> !damaging.losesBytes(word, times))).allMatch(read::contains);
    }
  }

  @Test
  void keepsTheWayBackToTheFile() {
    Repaired repaired = Repair.of("a Ã¢â‚¬â„¢ b ğŸ“… c");
    assertThat(repaired.text()).isEqualTo("a ’ b 📅 c");
    assertThat(repaired.origin(repaired.text().indexOf('b'))).isEqualTo(repaired.written().indexOf('b'));
    assertThat(repaired.origin(repaired.text().indexOf('c'))).isEqualTo(repaired.written().indexOf('c'));
    assertThat(repaired.pieces()).hasSize(2);
  }

  static double rate(Damaging damaging, int times) {
    List<String> texts = lines("texts.txt").toList();
    long all = texts.stream().mapToLong(DamageTest::special).sum();
    long lost = texts.stream().mapToLong(text -> lost(text, damaging.damage(text, times))).sum();
    return 1 - (double) lost / all;
  }

  /** How many words with anything beyond ASCII don't come back. */
  static long lost(String text, String damaged) {
    List<String> read = List.of(Repair.of(damaged).text().split(" "));
    return Stream.of(text.split(" ")).filter(word -> special(word) > 0 && !read.contains(word)).count();
  }

  private static long special(String text) {
    return Stream.of(text.split(" ")).filter(word -> word.chars().anyMatch(c -> c > 127)).count();
  }

  private static Stream<String> lines(String file) {
    try {
      Path path = Path.of("src/test/resources/damage", file);
      return Files.readAllLines(path, StandardCharsets.UTF_8).stream().map(line -> line.replace("\\u00A0", "\u00A0"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
