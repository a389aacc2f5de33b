package kith.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words name which vertex, and how surely: by what it is called and what links to it show, against how often notes have
 * the same words without linking.
 */
final class Wordings {

  /** A name that nobody has linked yet counts as half a link, as does one that nobody left unlinked. */
  private static final double UNSEEN = 0.5;

  private final Phrases phrases = new Phrases();
  private final List<Map<Integer, Use>> uses = new ArrayList<>();
  private final Map<Integer, Set<Integer>> ofVertex = new HashMap<>();
  private final List<Map<Integer, Integer>> inTexts = new ArrayList<>();
  private final Map<Integer, List<Integer>> notes = new HashMap<>();

  /** How a vertex goes by a phrase: as its name, and in how many notes' links. */
  private record Use(boolean name, int links) {

    double weight() {
      return links + (name ? UNSEEN : 0);
    }
  }

  Wordings(Network network, Corpus corpus) {
    for (int vertex = 0; vertex < network.size(); vertex++) {
      for (int[] name : corpus.names(vertex)) {
        use(phrases.add(name), vertex, new Use(true, 0));
      }
      for (int[] shown : corpus.shown(vertex)) {
        use(phrases.add(shown), vertex, new Use(false, 1));
      }
    }
    for (Shown shown : network.shown()) {
      if (shown.texts().isEmpty() && !corpus.names(shown.to()).isEmpty()) {
        use(phrases.add(corpus.names(shown.to()).get(0)), shown.to(), new Use(true, 1));
      }
    }
    for (int note = 0; note < network.size(); note++) {
      read(note, corpus.text(note));
    }
  }

  private void use(int phrase, int vertex, Use use) {
    if (phrase >= 0) {
      while (uses.size() <= phrase) {
        uses.add(new TreeMap<>());
      }
      uses.get(phrase).merge(vertex, use, (one, other) -> new Use(one.name() || other.name(), one.links() + other.links()));
      if (use.name()) {
        ofVertex.computeIfAbsent(vertex, any -> new HashSet<>()).add(phrase);
      }
    }
  }

  private void read(int note, int[] text) {
    Map<Integer, Integer> found = new TreeMap<>();
    phrases.find(text, phrase -> found.merge(phrase, 1, Integer::sum));
    found.keySet().forEach(phrase -> notes.computeIfAbsent(phrase, any -> new ArrayList<>(1)).add(note));
    inTexts.add(found);
  }

  /** How surely the words in a note's text mean each vertex. */
  Scores namedIn(int note) {
    Scores scores = new Scores(inTexts.size());
    inTexts.get(note).keySet().forEach(phrase -> uses.get(phrase).keySet().forEach(
        vertex -> scores.raise(vertex, sureness(phrase, vertex))));
    return scores;
  }

  /** How surely each note's text means a vertex. */
  Scores naming(int vertex) {
    Scores scores = new Scores(inTexts.size());
    for (int phrase : ofVertex.getOrDefault(vertex, Set.of())) {
      notes.getOrDefault(phrase, List.of()).forEach(note -> scores.raise(note, sureness(phrase, vertex)));
    }
    return scores;
  }

  /** How often a note's text has words that may mean a vertex. */
  int times(int note, int vertex) {
    return inTexts.get(note).entrySet().stream()
        .filter(found -> uses.get(found.getKey()).containsKey(vertex))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How probable a link is where the words are, times how often a link from them leads to this vertex. */
  private double sureness(int phrase, int vertex) {
    Map<Integer, Use> bearers = uses.get(phrase);
    double all = bearers.values().stream().mapToDouble(Use::weight).sum();
    int links = bearers.values().stream().mapToInt(Use::links).sum();
    double linked = (links + UNSEEN) / (links + notes.getOrDefault(phrase, List.of()).size() + 2 * UNSEEN);
    return linked * bearers.get(vertex).weight() / all;
  }
}
