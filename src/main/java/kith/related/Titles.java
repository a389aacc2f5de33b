package kith.related;

import java.util.Optional;

/** The words of its names stand in this text, scattered though they may be. */
final class Titles implements Signal {

  private final Postings documents;
  private final Postings labels;

  Titles(Postings documents, Postings labels) {
    this.documents = documents;
    this.labels = labels;
  }

  @Override
  public Scores from(int vertex) {
    return labels.find(documents.document(vertex)).map(score -> Math.log1p(score) / 3);
  }

  @Override
  public Optional<String> reason(int from, int to) {
    return Optional.empty();
  }
}
