package kith.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Documents by their words, weighed as BM25 does: rare words count, repeating one counts less and less. */
final class Postings {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** A word says something by itself if it is in these two documents and in hardly any other: one of so many. */
  private static final int TELLING = 50;

  /** As many words of a query are looked up, those that tell most. */
  private static final int LONGEST_QUERY = 100;

  private final Edges byWord;
  private final double[] rarity;
  private final int documents;
  private final int longestQuery;

  /** Indexes a document of each vertex. */
  static Postings of(int vertices, IntFunction<int[]> document, Words words) {
    return new Postings(IntStream.range(0, vertices).mapToObj(document).toList(), words.count(), LONGEST_QUERY);
  }

  Postings(List<int[]> documents, int words, int longestQuery) {
    this.documents = documents.size();
    this.longestQuery = longestQuery;
    List<Map<Integer, Integer>> counts = documents.stream().map(Postings::counts).toList();
    int size = counts.stream().mapToInt(Map::size).sum();
    double usual = Math.max(1, documents.stream().mapToInt(document -> document.length).filter(length -> length > 0).average().orElse(1));
    rarity = rarity(counts, words);
    int[] word = new int[size];
    int[] document = new int[size];
    float[] weight = new float[size];
    int at = 0;
    for (int d = 0; d < documents.size(); d++) {
      double length = K1 * (1 - B + B * documents.get(d).length / usual);
      for (Map.Entry<Integer, Integer> each : counts.get(d).entrySet()) {
        word[at] = each.getKey();
        document[at] = d;
        weight[at++] = (float) (rarity[each.getKey()] * each.getValue() * (K1 + 1) / (each.getValue() + length));
      }
    }
    byWord = Edges.of(words, word, document, weight);
  }

  private static double[] rarity(List<Map<Integer, Integer>> counts, int words) {
    int[] documents = new int[words];
    counts.forEach(each -> each.keySet().forEach(word -> documents[word]++));
    long total = counts.stream().filter(each -> !each.isEmpty()).count();
    return Arrays.stream(documents).mapToDouble(n -> Math.log(1 + (total - n + 0.5) / (n + 0.5))).toArray();
  }

  private static Map<Integer, Integer> counts(int[] words) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int word : words) {
      if (word != Words.BREAK) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** How well each document answers to these words. */
  Scores find(int[] query) {
    Scores scores = new Scores(documents);
    counts(query).entrySet().stream()
        .map(each -> new Term(each.getKey(), rarity[each.getKey()] * each.getValue() / (each.getValue() + K1)))
        .sorted()
        .limit(longestQuery)
        .forEach(term -> find(term, scores));
    return scores;
  }

  private void find(Term term, Scores scores) {
    double weight = term.weight() / rarity[term.word()];
    for (int edge = byWord.first(term.word()); edge < byWord.first(term.word() + 1); edge++) {
      scores.add(byWord.end(edge), weight * byWord.weight(edge));
    }
  }

  /** The rarest words of both, the rarest first; none that many have. */
  List<Integer> shared(int[] one, int[] other, int most) {
    Set<Integer> others = counts(other).keySet();
    return counts(one).keySet().stream()
        .filter(word -> others.contains(word) && isTelling(word))
        .map(word -> new Term(word, rarity[word]))
        .sorted()
        .limit(most)
        .map(Term::word)
        .toList();
  }

  private boolean isTelling(int word) {
    return byWord.degree(word) <= 2 + documents / TELLING;
  }

  private record Term(int word, double weight) implements Comparable<Term> {
    @Override
    public int compareTo(Term other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : Integer.compare(word, other.word);
    }
  }
}
