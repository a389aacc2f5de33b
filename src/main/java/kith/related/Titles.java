package kith.related;

import java.util.Optional;

/** The words of its names stand in this text, scattered though they may be. */
final class Titles implements Signal {

  private final Corpus corpus;
  private final Postings labels;

  Titles(Corpus corpus, Postings labels) {
    this.corpus = corpus;
    this.labels = labels;
  }

  @Override
  public Scores from(int vertex) {
    return labels.find(corpus.document(vertex)).map(score -> Math.log1p(score) / 3);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.empty();
  }
}
