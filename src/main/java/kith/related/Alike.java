package kith.related;

import java.util.List;
import java.util.Optional;

/** Its text is alike, held against what is most alike of all: the note itself. */
final class Alike implements Signal {

  private static final int TOLD = 3;

  /** One word in common is chance. */
  private static final int LEAST = 2;

  private final Words words;
  private final Postings documents;

  /** What was found last, since two signals ask of each vertex. */
  private final ThreadLocal<Found> last = ThreadLocal.withInitial(() -> new Found(-1, new Scores(0)));

  Alike(Words words, Postings documents) {
    this.words = words;
    this.documents = documents;
  }

  private record Found(int vertex, Scores scores) {}

  @Override
  public Scores from(int vertex) {
    Found found = last.get();
    if (found.vertex() != vertex) {
      found = new Found(vertex, find(vertex));
      last.set(found);
    }
    return found.scores();
  }

  private Scores find(int vertex) {
    Scores scores = documents.find(documents.document(vertex));
    double self = scores.of(vertex);
    return self == 0 ? scores : scores.map(score -> Math.min(1, score / self));
  }

  @Override
  public Optional<String> reason(int from, int to) {
    List<String> shared = documents.shared(from, to, TOLD).stream().map(words::spelled).toList();
    return Optional.of(shared).filter(said -> said.size() >= LEAST).map(said -> "both say " + String.join(", ", said));
  }
}
