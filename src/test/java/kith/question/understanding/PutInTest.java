package kith.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;
import kith.question.understanding.Outcome.Understood;
import kith.question.words.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word that says something isn't passed over: put into a sentence, it makes another question of it, or none. */
class PutInTest {

  private static final Path WORDS = Path.of("src/test/resources/questions/put-in.txt");
  private static final Understanding UNDERSTANDING = People.understanding();
  private static final Map<String, String> NAMES =
      Map.of(
          "person", "Aaron Chaisson", "other", "Glenn Lockwood", "people", "Aaron Chaisson, Elena Núñez and Glenn Lockwood",
          "organisation", "CoreWeave", "something", "KV Cache", "thing", "Checkpointing", "meeting", "'Weekly Inference Sync'",
          "since", "2025-05-01");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  /** Each word is put into every so many questions, at one place: all at once would take a minute. */
  private static final int EVERY = 36;
  private static final List<Question> QUESTIONS = Catalogue.builtIn().questions();
  private static final Map<String, Optional<Object>> PLAIN = new HashMap<>();

  static Stream<String> words() throws IOException {
    return Files.readAllLines(WORDS).stream().filter(line -> !line.startsWith("# ") && !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("words")
  void isNotPassedOver(String word) {
    for (int at = Math.floorMod(word.hashCode(), EVERY); at < QUESTIONS.size(); at += EVERY) {
      String sentence = sentence(QUESTIONS.get(at));
      String more = with(word, sentence);
      Optional<Object> plain = PLAIN.computeIfAbsent(sentence, PutInTest::read);
      assertThat(plain).as(sentence).isPresent();
      assertThat(read(more)).as(more).isNotEqualTo(plain);
    }
  }

  private static String sentence(Question question) {
    String named = SLOT.matcher(question.sentence().replaceFirst("[?:].*", "")).replaceAll(slot -> NAMES.get(slot.group(1)));
    return question.hasPeriod() ? named + " in 2025" : named;
  }

  /** What is asked: the question, with all that its query takes and the rows that are wanted of it. */
  private static Optional<Object> read(String sentence) {
    return UNDERSTANDING.read(Token.of(sentence))
        .filter(Understood.class::isInstance)
        .map(Understood.class::cast)
        .map(asked -> List.of(asked.question().name(), asked.parameters(), asked.amount(), asked.period()));
  }

  /** The word behind the first of the sentence or the last, where an adjective or an adverb can stand. */
  private static String with(String word, String sentence) {
    List<String> tokens = new ArrayList<>(List.of(sentence.split(" ")));
    tokens.add(Math.floorMod(word.hashCode(), 2) == 0 ? 1 : tokens.size(), word);
    return String.join(" ", tokens);
  }
}
