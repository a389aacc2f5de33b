package kith.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the notes of a folder usually link: to which folders, to which notes, and whether they are linked back. */
final class Habits {

  /** A folder with few links is taken for one without habits of its own. */
  private static final double UNSEEN = 3;

  private final int[] folders;
  private final int[] sizes;
  private final int[] links;
  private final List<Map<Integer, Integer>> between;
  private final List<Map<Integer, Integer>> mutual;
  private final List<Map<Integer, Integer>> targets;
  private final int all;
  private final double usuallyBack;

  Habits(Network network) {
    Map<String, Integer> numbers = new HashMap<>();
    folders = IntStream.range(0, network.size()).map(v -> numbers.computeIfAbsent(network.vertex(v).folder(), folder -> numbers.size())).toArray();
    sizes = new int[numbers.size()];
    links = new int[numbers.size()];
    between = counts(sizes.length);
    mutual = counts(sizes.length);
    targets = counts(sizes.length);
    IntStream.range(0, folders.length).filter(vertex -> network.vertex(vertex).kind().isPresent()).forEach(vertex -> count(vertex, network));
    all = IntStream.of(sizes).sum();
    usuallyBack = (sum(mutual) + 1.0) / (sum(between) + 2.0);
  }

  private static List<Map<Integer, Integer>> counts(int folders) {
    return Stream.<Map<Integer, Integer>>generate(TreeMap::new).limit(folders).toList();
  }

  private static int sum(List<Map<Integer, Integer>> counts) {
    return counts.stream().flatMap(each -> each.values().stream()).mapToInt(count -> count).sum();
  }

  private void count(int vertex, Network network) {
    Edges out = network.out(Tie.LINKS);
    int folder = folders[vertex];
    sizes[folder]++;
    out.ends(vertex).filter(end -> end != vertex && network.vertex(end).kind().isPresent()).forEach(end -> {
      links[folder]++;
      targets.get(folder).merge(end, 1, Integer::sum);
      between.get(folder).merge(folders[end], 1, Integer::sum);
      if (out.has(end, vertex)) {
        mutual.get(folder).merge(folders[end], 1, Integer::sum);
      }
    });
  }

  /** By how much, in logarithms, a link from a vertex to each other one is more probable than if links led anywhere. */
  IntToDoubleFunction lifts(int from) {
    double[] lifts = new double[sizes.length];
    Arrays.setAll(lifts, to -> lift(folders[from], to, 0));
    between.get(folders[from]).forEach((to, count) -> lifts[to] = lift(folders[from], to, count));
    return to -> lifts[folders[to]];
  }

  private double lift(int from, int to, int count) {
    double share = (double) sizes[to] / all;
    double seen = count + UNSEEN * share + 0.01;
    return Math.log(seen / (links[from] + UNSEEN) / share);
  }

  /** How probably a link from one of these folders to the other has one back. */
  double linkedBack(int from, int to) {
    int back = mutual.get(folders[from]).getOrDefault(folders[to], 0);
    return (back + UNSEEN * usuallyBack) / (between.get(folders[from]).getOrDefault(folders[to], 0) + UNSEEN);
  }

  /** How many there are in a vertex's folder. */
  int size(int vertex) {
    return sizes[folders[vertex]];
  }

  /** What the notes in a vertex's folder link to, and how many of them. */
  Map<Integer, Integer> targets(int vertex) {
    return targets.get(folders[vertex]);
  }
}
