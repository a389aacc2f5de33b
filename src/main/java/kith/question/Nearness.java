package kith.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions share the most telling words with a sentence; a word that many questions have tells little. */
final class Nearness {

  private final Map<Question, Set<String>> vocabulary = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();

  Nearness(List<Question> questions) {
    for (Question question : questions) {
      Set<String> words = new HashSet<>();
      question.forms().forEach(form -> words.addAll(form.words()));
      vocabulary.put(question, words);
      words.forEach(word -> spread.merge(word, 1, Integer::sum));
    }
  }

  List<Question> nearest(Set<String> words, int most) {
    return vocabulary.keySet().stream()
        .sorted(Comparator.comparingDouble((Question question) -> -shared(question, words)).thenComparing(Question::name))
        .limit(most)
        .toList();
  }

  private double shared(Question question, Set<String> words) {
    return words.stream().filter(vocabulary.get(question)::contains).mapToDouble(word -> 1.0 / spread.get(word)).sum();
  }
}
