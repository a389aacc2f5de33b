package kith.related;

import java.util.Optional;

/** The words of this one's names stand in its text. */
final class Titled implements Signal {

  private final Corpus corpus;
  private final Postings documents;

  Titled(Corpus corpus, Postings documents) {
    this.corpus = corpus;
    this.documents = documents;
  }

  @Override
  public Scores from(int vertex) {
    return documents.find(Document.of(corpus.title(vertex))).map(score -> Math.log1p(score) / 3);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.empty();
  }
}
