package kith.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a ranking is held against: four measures on the links alone, and one on the text alone. */
final class Baselines {

  private static final int WHOLE = Integer.MAX_VALUE;

  private final Network network;
  private final Edges out;
  private final Edges in;
  private final Edges both;
  private final List<Document> documents;
  private final Postings postings;
  private final Map<String, IntFunction<Scores>> ways = new LinkedHashMap<>();

  Baselines(Network network, Texts wholeText) {
    this.network = network;
    this.out = network.out(Tie.LINKS);
    this.in = network.in(Tie.LINKS);
    this.both = Edges.bothWays(List.of(out));
    Words words = new Words();
    this.documents = IntStream.range(0, network.size()).mapToObj(v -> network.vertex(v).path().map(path -> words.of(wholeText.of(path))).orElse(new int[0])).map(Document::of).toList();
    this.postings = new Postings(documents, words.count(), WHOLE);
    Walk walk = new Walk(both, 1e-5);
    ways.put("co-citation", this::coCitation);
    ways.put("Jaccard", this::jaccard);
    ways.put("Adamic-Adar", this::adamicAdar);
    ways.put("BM25", from -> postings.find(postings.document(from)));
    ways.put("PageRank", walk::from);
  }

  /** The notes that each of them puts first, notes that are linked already left out. */
  Map<String, List<String>> of(int from, int most) {
    Map<String, List<String>> found = new TreeMap<>();
    ways.forEach((name, way) -> found.put(name, way.apply(from).best(most, to -> isWanted(from, to)).stream().map(to -> network.vertex(to).id()).toList()));
    return found;
  }

  private boolean isWanted(int from, int to) {
    return to != from && network.vertex(to).path().isPresent() && !out.has(from, to);
  }

  private Scores coCitation(int from) {
    Scores scores = new Scores(network.size());
    in.ends(from).forEach(note -> out.ends(note).forEach(to -> scores.add(to, 1)));
    return scores;
  }

  private Scores common(int from) {
    Scores scores = new Scores(network.size());
    both.ends(from).forEach(near -> both.ends(near).forEach(to -> scores.add(to, 1)));
    return scores;
  }

  private Scores jaccard(int from) {
    Scores common = common(from);
    Scores scores = new Scores(network.size());
    common.each((to, ends) -> scores.add(to, ends / (both.degree(from) + both.degree(to) - ends)));
    return scores;
  }

  private Scores adamicAdar(int from) {
    Scores scores = new Scores(network.size());
    both.ends(from).forEach(near -> both.ends(near).forEach(to -> scores.add(to, 1 / Math.log(Math.max(2, both.degree(near))))));
    return scores;
  }
}
