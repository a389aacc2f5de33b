package kith.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes by which phrase, as far as names and links tell: as its name, and in how many notes' links. */
final class Uses {

  /** A name that nobody has linked yet counts as half a link. */
  static final double UNLINKED = 0.5;

  private final Phrases phrases = new Phrases();
  private final List<Map<Integer, Use>> uses = new ArrayList<>();

  private record Use(boolean name, int links) {

    Use and(Use other) {
      return new Use(name || other.name, links + other.links);
    }

    float weight() {
      return (float) (links + (name ? UNLINKED : 0));
    }
  }

  Uses(Network network, Corpus corpus) {
    for (int vertex = 0; vertex < network.size(); vertex++) {
      add(corpus.names(vertex), vertex, new Use(true, 0));
      add(corpus.shown(vertex), vertex, new Use(false, 1));
    }
    network.shown().stream().filter(shown -> shown.texts().isEmpty())
        .forEach(shown -> add(corpus.names(shown.to()).stream().limit(1).toList(), shown.to(), new Use(true, 1)));
  }

  private void add(List<int[]> texts, int vertex, Use use) {
    for (int[] text : texts) {
      int phrase = phrases.add(text);
      if (phrase >= 0) {
        while (uses.size() <= phrase) {
          uses.add(new TreeMap<>());
        }
        uses.get(phrase).merge(vertex, use, Use::and);
      }
    }
  }

  Phrases phrases() {
    return phrases;
  }

  /** From each phrase to what goes by it, and how much so. */
  Edges bearers() {
    EdgeList edges = new EdgeList(uses.size());
    for (int phrase = 0; phrase < uses.size(); phrase++) {
      int from = phrase;
      uses.get(phrase).forEach((vertex, use) -> edges.add(from, vertex, use.weight()));
    }
    return edges.edges(uses.size());
  }

  /** From what has names to these, and how much each is its. */
  Edges names(int vertices) {
    EdgeList edges = new EdgeList(uses.size());
    for (int phrase = 0; phrase < uses.size(); phrase++) {
      int to = phrase;
      uses.get(phrase).entrySet().stream().filter(each -> each.getValue().name())
          .forEach(each -> edges.add(each.getKey(), to, each.getValue().weight()));
    }
    return edges.edges(vertices);
  }

  /** In how many notes' links a phrase stands. */
  int links(int phrase) {
    return uses.get(phrase).values().stream().mapToInt(Use::links).sum();
  }
}
