package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import kith.knowledge.Dictionary.Letters;
import kith.note.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in prose: whole words, longest first, written like names. */
class MentionScannerTest {

  private static final MentionScanner SCANNER =
      new MentionScanner(
          Dictionary.of(
              Map.of(
                  "vector search", Letters.ANY, "vector", Letters.CAPITAL, "search engine", Letters.ANY, "edge", Letters.CAPITAL,
                  "ai", Letters.CAPITALS, "zoe marchetti", Letters.ANY, "kafka", Letters.ANY)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "about Vector Search and more > vector search:1",
        "about vector search engine > vector search:1",
        "the Vector of it > vector:1",
        "the vector of it > ''",
        "at the edge of Edge > edge:1",
        "said AI, not ai > ai:1",
        "Zoë Marchetti's plan > zoe marchetti:1",
        "Kafkaesque kafka > kafka:1",
        "owned by @Edge > ''",
        "snake_edge_Edge > ''"
      })
  void findsNames(String text, String expected) {
    String hits = SCANNER.scan(new Prose(text)).stream().map(hit -> hit.key() + ":" + hit.line()).collect(Collectors.joining(" "));
    assertThat(hits).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {"1 > kafka:1", "3 > kafka:3"})
  void countsLines(int line, String expected) {
    Prose prose = new Prose("\n".repeat(line - 1) + "Kafka\n");
    assertThat(SCANNER.scan(prose).stream().map(hit -> hit.key() + ":" + hit.line())).containsExactly(expected);
  }
}
