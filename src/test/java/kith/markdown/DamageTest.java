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
    "WINDOWS_1254_DROPPING, 1, 0.85", "WINDOWS_1254_DROPPING, 2, 0.79"
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

  /** The least share of single characters that come back where they stood: without a byte lost, and with one. */
  @ParameterizedTest
  @CsvSource({
    "LATIN_1, 1.0, 1.0", "WINDOWS_1252_KEEPING, 1.0, 1.0", "WINDOWS_1252_DROPPING, 1.0, 0.24", "WINDOWS_1254_DROPPING, 1.0, 0.26"
  })
  void repairsCharacters(Damaging damaging, double whole, double lost) {
    assertThat(share(damaging, false)).isGreaterThanOrEqualTo(whole);
    assertThat(share(damaging, true)).isGreaterThanOrEqualTo(lost);
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

  /** How many of the characters that lost a byte, or of those that didn't, come back; 1 if there are none. */
  private static double share(Damaging damaging, boolean lost) {
    int all = 0;
    int back = 0;
    for (String text : lines("texts.txt").toList()) {
      Repaired repaired = Repair.of(damaging.damage(text, 1));
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        String character = Character.toString(text.codePointAt(at));
        if (character.charAt(0) > 127 && damaging.losesBytes(character, 1) == lost) {
          all++;
          back += stands(repaired, damaging.damage(text.substring(0, at), 1).length(), character) ? 1 : 0;
        }
      }
    }
    return all == 0 ? 1 : (double) back / all;
  }

  /** Whether a character is read from a place of the file. */
  private static boolean stands(Repaired repaired, int place, String character) {
    int at = 0;
    while (at < repaired.text().length() && repaired.origin(at) < place) {
      at++;
    }
    return repaired.text().startsWith(character, at) && repaired.origin(at) == place;
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
