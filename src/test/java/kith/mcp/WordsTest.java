package kith.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arguments as words of a command line. */
class WordsTest {

  @Test
  void whatLooksLikeAnOptionIsNone() {
    assertThat(new Words(Map.of("question", "--vault=/etc")).option("today").operands("question")).containsExactly("--", "--vault=/etc");
  }

  @Test
  void optionsComeFirstAndWhatIsntGivenIsLeftOut() {
    Map<String, Object> given = Map.of("name", "Ann", "limit", 3, "already_linked", true);
    assertThat(new Words(given).option("limit").flag("already_linked").flag("other").without("name", "--short").operands("name"))
        .containsExactly("--limit=3", "--already-linked", "--", "Ann");
    assertThat(new Words(Map.of("already_linked", false)).flag("already_linked").without("name", "--short").operands("name"))
        .containsExactly("--short", "--");
  }

  @Test
  void aListIsAWordEach() {
    assertThat(new Words(Map.of("names", List.of("Ann Lee", "Acme"))).operands("names")).containsExactly("--", "Ann Lee", "Acme");
  }

  @Test
  void onlyDatesAreMoreThanTextAmongTexts() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("since", "2025-10-01");
    values.put("year", "2025");
    values.put("no", "null");
    values.put("quoted", "it's 'so'");
    values.put("count", 3);
    values.put("share", 1e-7);
    values.put("yes", true);
    values.put("nothing", null);
    assertThat(new Words(Map.of("parameters", values)).parameters("parameters").operands("query")).isEqualTo(Arrays.asList(
        "--parameter=since=2025-10-01", "--parameter=year='2025'", "--parameter=no='null'", "--parameter=quoted='it's 'so''",
        "--parameter=count=3", "--parameter=share=0.00000010", "--parameter=yes=true", "--parameter=nothing=null", "--"));
  }
}
