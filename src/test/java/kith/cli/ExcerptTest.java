package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a long line is shown around a place in it. */
class ExcerptTest {

  private static final String LONG = "one two three four five six seven eight nine ten eleven twelve";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "one | one two three four five six …",
    "six | … four five six seven eight …",
    "twelve | … eight nine ten eleven twelve",
  })
  void wordsAroundThePlaceAreShown(String word, String excerpt) {
    int from = LONG.indexOf(word);
    assertThat(Excerpt.of(LONG, from, from + word.length(), 32)).isEqualTo(excerpt);
  }

  @Test
  void aLineThatFitsIsWhole() {
    assertThat(Excerpt.of(LONG, 4, 7, LONG.length())).isEqualTo(LONG);
  }

  @Test
  void itIsNeverTooWideAndNeverWithoutThePlace() {
    String unbroken = "x".repeat(100) + "Ann Lee" + "y".repeat(100);
    for (String line : new String[] {LONG, unbroken, "a " + unbroken + " b"}) {
      IntStream.range(0, line.length() - 7).forEach(from -> assertThat(Excerpt.of(line, from, from + 7, 40))
          .contains(line.substring(from, from + 7)).hasSizeLessThanOrEqualTo(40));
    }
    assertThat(Excerpt.of(LONG, 4, 40, 10)).contains(LONG.substring(4, 40));
  }
}
