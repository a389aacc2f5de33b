package kith.related;

import java.util.stream.IntStream;

/**
 * Which words name which vertex, and how surely: by what it is called and what links to it show, against how often notes have
 * the same words without linking.
 */
final class Wordings {

  /** From each note to the phrases in its text, and how often each is there; and back. */
  private final Edges phrases;
  private final Edges notes;

  /** From each phrase to what goes by it; from each vertex to its names. */
  private final Edges bearers;
  private final Edges names;

  /** How probable a link is where the words of a phrase are, by all that goes by them. */
  private final double[] linked;
  private final double[] all;

  Wordings(Network network, Corpus corpus) {
    Uses uses = new Uses(network, corpus);
    bearers = uses.bearers();
    names = uses.names(network.size());
    phrases = phrases(network.size(), corpus, uses.phrases());
    notes = phrases.reversed(bearers.vertices());
    linked = IntStream.range(0, notes.vertices()).mapToDouble(phrase -> linked(uses.links(phrase), notes.degree(phrase))).toArray();
    all = IntStream.range(0, notes.vertices()).mapToDouble(bearers::sum).toArray();
  }

  private static Edges phrases(int vertices, Corpus corpus, Phrases phrases) {
    EdgeList edges = new EdgeList(vertices);
    for (int note = 0; note < vertices; note++) {
      IntStream.Builder found = IntStream.builder();
      phrases.find(corpus.text(note), found::add);
      Document document = Document.of(found.build().toArray());
      for (int i = 0; i < document.size(); i++) {
        edges.add(note, document.word(i), document.times(i));
      }
    }
    return edges.edges(vertices);
  }

  /** As one that nobody left unlinked, a name that nobody has linked yet counts as half a link. */
  private static double linked(int links, int notes) {
    return (links + Uses.UNLINKED) / (links + notes + 2 * Uses.UNLINKED);
  }

  /** How surely the words in a note's text mean each vertex. */
  Scores namedIn(int note) {
    Scores scores = new Scores(phrases.vertices());
    phrases.each(note, (phrase, times) -> bearers.each(phrase, (vertex, weight) -> scores.raise(vertex, sureness(phrase, weight))));
    return scores;
  }

  /** How surely each note's text means a vertex. */
  Scores naming(int vertex) {
    Scores scores = new Scores(phrases.vertices());
    names.each(vertex, (phrase, weight) -> notes.each(phrase, (note, times) -> scores.raise(note, sureness(phrase, weight))));
    return scores;
  }

  /** How often a note's text has words that may mean a vertex. */
  int times(int note, int vertex) {
    return IntStream.range(phrases.first(note), phrases.first(note + 1))
        .filter(edge -> bearers.has(phrases.end(edge), vertex))
        .map(edge -> Math.round(phrases.weight(edge)))
        .sum();
  }

  /** How probable a link is where the words are, times how often a link from them leads to what has this weight among their bearers. */
  private double sureness(int phrase, float weight) {
    return linked[phrase] * weight / all[phrase];
  }
}
