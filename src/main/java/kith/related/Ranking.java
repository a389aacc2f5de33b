package kith.related;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.graph.GraphStore;

/** Ranks what belongs to a note or an entity; reads the graph once and can then be asked by several threads. */
public final class Ranking {

  private static final int MOST_REASONS = 2;

  /** The log odds of a link of which there is no evidence, so that scores read as probabilities. */
  private static final double UNLIKELY = -7;

  private final Network network;
  private final List<Weighed> signals;
  private final Prior prior;

  private Ranking(Network network, Texts texts) {
    Habits habits = new Habits(network);
    this.network = network;
    this.signals = signals(network, habits, new Corpus(network, texts));
    this.prior = new Prior(network, habits);
  }

  /** Evidence, and by how much it raises the log odds of a link where it is strong. */
  record Weighed(Signal signal, double weight) {}

  /** Reads what there is to rank. */
  public static Ranking of(GraphStore graph, Texts texts) {
    return new Ranking(NetworkReader.read(graph), texts);
  }

  /**
   * All signals, the most telling reasons first. The weights were found by hiding links of unlike vaults and asking for them back,
   * and rounded: small changes make no difference.
   */
  static List<Weighed> signals(Network network, Habits habits, Corpus corpus) {
    Wordings wordings = new Wordings(network, corpus);
    Postings documents = Postings.of(network.size(), corpus::document, corpus.words());
    Postings labels = Postings.of(network.size(), corpus::label, corpus.words());
    Alike alike = new Alike(corpus.words(), documents);
    return List.of(
        new Weighed(new Named(wordings, network), 4.3),
        new Weighed(new Mentioned(network), 0.3),
        new Weighed(new Tied(network), 2),
        new Weighed(new LinksHere(network, habits), 4),
        new Weighed(new NamedThere(wordings), 0.5),
        new Weighed(new Near(network), 1.3),
        new Weighed(new LinkedByAlike(network, alike), 2.4),
        new Weighed(alike, 1.7),
        new Weighed(new Customary(network, habits), 2),
        new Weighed(new Titles(documents, labels), 1.3),
        new Weighed(new Titled(corpus, documents), 1.4));
  }

  /** The paths of all notes, in order. */
  public List<String> notes() {
    return IntStream.range(0, network.size()).boxed().flatMap(v -> network.vertex(v).path().stream()).toList();
  }

  /**
   * The nearest relations of a note or entity, the best first.
   *
   * @param id the note's path, or the id of an entity without one; of an unknown one there are none
   * @param linkedToo whether those are among them that the note links to already
   */
  public List<Relation> of(String id, int limit, boolean linkedToo) {
    OptionalInt from = network.number(id);
    return from.isEmpty() ? List.of() : of(from.getAsInt(), limit, linkedToo);
  }

  private List<Relation> of(int from, int limit, boolean linkedToo) {
    List<Scores> strengths = signals.stream().map(weighed -> weighed.signal().from(from)).toList();
    Scores total = new Scores(network.size());
    for (int i = 0; i < strengths.size(); i++) {
      total.addAll(strengths.get(i), signals.get(i).weight());
    }
    total.shift(prior.from(from));
    Scores linked = network.out(Tie.LINKS).scores(from, times -> 1);
    return total.best(limit, to -> isWanted(from, to) && (linkedToo || linked.of(to) == 0)).stream()
        .map(to -> relation(from, to, total.of(to), strengths))
        .toList();
  }

  private boolean isWanted(int from, int to) {
    return to != from && network.vertex(to).kind().isPresent();
  }

  private boolean isLinked(int from, int to) {
    return network.out(Tie.LINKS).has(from, to);
  }

  private Relation relation(int from, int to, double total, List<Scores> strengths) {
    Vertex vertex = network.vertex(to);
    double score = 1 / (1 + Math.exp(-total - UNLIKELY));
    return new Relation(
        vertex.name(), vertex.path(), vertex.kind().orElseThrow(), score, reason(from, to, strengths), isLinked(from, to));
  }

  /** What speaks for it, in words. */
  private String reason(int from, int to, List<Scores> strengths) {
    String reasons = IntStream.range(0, signals.size()).boxed()
        .filter(i -> strengths.get(i).of(to) > 0)
        .flatMap(i -> signals.get(i).signal().reason(from, to).stream())
        .distinct()
        .limit(MOST_REASONS)
        .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? "near in the graph" : reasons;
  }
}
