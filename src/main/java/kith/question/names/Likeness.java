package kith.question.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.question.words.Token;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Which known names look most like an unknown one. */
final class Likeness {

  private static final double ENOUGH = 0.8;
  /** How like a name must be where none is like enough: below, names share hardly more than a letter or two. */
  private static final double AT_LEAST = 0.7;
  private static final int MOST = 5;
  private static final int FEW = 3;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Likeness() {}

  static List<Known> nearest(String key, List<Known> all) {
    Comparator<Map.Entry<Known, Double>> nearestFirst =
        Comparator.comparingDouble((Map.Entry<Known, Double> entry) -> entry.getValue()).reversed();
    List<Map.Entry<Known, Double>> likely = all.stream()
        .map(known -> Map.entry(known, likeness(key, known)))
        .filter(entry -> entry.getValue() >= AT_LEAST)
        .sorted(nearestFirst.thenComparing(entry -> entry.getKey().name()))
        .limit(MOST)
        .toList();
    long alike = likely.stream().filter(entry -> entry.getValue() >= ENOUGH).count();
    return likely.stream().limit(alike == 0 ? FEW : alike).map(Map.Entry::getKey).toList();
  }

  private static double likeness(String key, Known known) {
    return Stream.concat(Stream.of(known.name()), known.aliases().stream())
        .map(Token::key)
        .mapToDouble(name -> Math.max(SIMILARITY.apply(key, name), partLikeness(key, name)))
        .max()
        .orElse(0);
  }

  /** A part of a name counts a little less than the whole. */
  private static double partLikeness(String key, String name) {
    if (key.indexOf(' ') >= 0) {
      return 0;
    }
    return Stream.of(name.split(" ")).mapToDouble(part -> SIMILARITY.apply(key, part)).max().orElse(0) - 0.05;
  }
}
