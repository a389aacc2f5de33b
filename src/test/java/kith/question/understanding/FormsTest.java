package kith.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.question.catalogue.Catalogue;
import kith.question.understanding.Outcome.Understood;
import kith.question.words.Form;
import kith.question.words.Piece;
import kith.question.words.Piece.Maybe;
import kith.question.words.Piece.Slot;
import kith.question.words.Piece.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every question, with each of its words once, is understood as that question. */
class FormsTest {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("person", "Aaron Chaisson"),
          Map.entry("other", "Glenn Lockwood"),
          Map.entry("organisation", "CoreWeave"),
          Map.entry("something", "KV Cache"),
          Map.entry("thing", "Checkpointing"),
          Map.entry("meeting", "Weekly Inference Sync"),
          Map.entry("limit", "5"),
          Map.entry("since", "since 2025-05-01"),
          Map.entry(Form.TIME, "since 2025-05-01"),
          Map.entry("people", "Aaron Chaisson, Elena Núñez and Glenn Lockwood"),
          Map.entry(Form.PERIOD, "in 2025"));
  private static final Understanding UNDERSTANDING = People.understanding();

  static Stream<Arguments> forms() {
    return Catalogue.builtIn().questions().stream()
        .flatMap(question -> question.forms().stream().map(form -> Arguments.of(question.name(), form.text())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("forms")
  void isUnderstood(String question, String form) {
    List<String> sentences = sentences(Form.parse(form).pieces());
    assertThat(sentences).isNotEmpty().allSatisfy(sentence ->
        assertThat(read(sentence)).isEqualTo(question));
  }

  /** The question's name, else what is wrong. */
  private static String read(String sentence) {
    Outcome outcome = UNDERSTANDING.understand(sentence);
    return outcome instanceof Understood understood
        ? understood.question().name()
        : ((Outcome.Refusal) outcome).kind() + " " + ((Outcome.Refusal) outcome).candidates();
  }

  /** The shortest sentence, then one for each other word and each optional part. */
  private static List<String> sentences(List<Piece> pieces) {
    List<String> sentences = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      for (String variant : variants(pieces.get(at))) {
        List<String> words = new ArrayList<>();
        for (int other = 0; other < pieces.size(); other++) {
          words.add(other == at ? variant : shortest(pieces.get(other)));
        }
        sentences.add(String.join(" ", words).replaceAll("\\s+", " ").strip() + "?");
      }
    }
    return sentences.stream().distinct().toList();
  }

  private static List<String> variants(Piece piece) {
    if (piece instanceof Word word) {
      return List.copyOf(word.alternatives());
    }
    return piece instanceof Maybe maybe ? sentences(maybe.pieces()).stream().map(s -> s.replace("?", "")).toList() : List.of(shortest(piece));
  }

  private static String shortest(Piece piece) {
    if (piece instanceof Word word) {
      return word.alternatives().stream().sorted().findFirst().orElseThrow();
    }
    return piece instanceof Slot slot ? NAMES.get(slot.parameter()) : "";
  }
}
