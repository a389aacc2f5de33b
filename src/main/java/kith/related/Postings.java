package kith.related;

import java.util.Arrays;
import java.util.List;
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

  private final List<Document> documents;
  private final Edges byWord;
  private final double[] rarity;
  private final int longestQuery;

  /** Indexes a document of each vertex. */
  static Postings of(int vertices, IntFunction<int[]> text, Words words) {
    return new Postings(IntStream.range(0, vertices).mapToObj(text).map(Document::of).toList(), words.count(), LONGEST_QUERY);
  }

  Postings(List<Document> documents, int words, int longestQuery) {
    this.documents = List.copyOf(documents);
    this.longestQuery = longestQuery;
    this.rarity = rarity(documents, words);
    double usual = Math.max(1, documents.stream().mapToInt(Document::length).filter(length -> length > 0).average().orElse(1));
    EdgeList edges = new EdgeList(documents.stream().mapToInt(Document::size).sum());
    for (int number = 0; number < documents.size(); number++) {
      Document document = documents.get(number);
      double length = K1 * (1 - B + B * document.length() / usual);
      for (int i = 0; i < document.size(); i++) {
        double weight = rarity[document.word(i)] * document.times(i) * (K1 + 1) / (document.times(i) + length);
        edges.add(document.word(i), number, (float) weight);
      }
    }
    byWord = edges.edges(words);
  }

  private static double[] rarity(List<Document> documents, int words) {
    int[] having = new int[words];
    documents.forEach(document -> document.words().forEach(word -> having[word]++));
    long total = documents.stream().filter(document -> document.size() > 0).count();
    return Arrays.stream(having).mapToDouble(n -> Math.log(1 + (total - n + 0.5) / (n + 0.5))).toArray();
  }

  Document document(int number) {
    return documents.get(number);
  }

  /** How well each document answers to these words. */
  Scores find(Document query) {
    Term[] terms = new Term[query.size()];
    Arrays.setAll(terms, i -> new Term(query.word(i), rarity[query.word(i)] * query.times(i) / (query.times(i) + K1)));
    Arrays.sort(terms);
    double[] values = new double[documents.size()];
    for (int i = 0; i < Math.min(terms.length, longestQuery); i++) {
      byWord.addTo(values, terms[i].word(), terms[i].weight() / rarity[terms[i].word()]);
    }
    return Scores.of(values);
  }

  /** The rarest words of both documents, the rarest first; none that many have. */
  List<Integer> shared(int one, int other, int most) {
    return documents.get(one).words()
        .filter(word -> isTelling(word) && documents.get(other).has(word))
        .mapToObj(word -> new Term(word, rarity[word]))
        .sorted()
        .limit(most)
        .map(Term::word)
        .toList();
  }

  private boolean isTelling(int word) {
    return byWord.degree(word) <= 2 + documents.size() / TELLING;
  }

  private record Term(int word, double weight) implements Comparable<Term> {
    @Override
    public int compareTo(Term other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : Integer.compare(word, other.word);
    }
  }
}
