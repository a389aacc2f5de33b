package kith.graph.embedded;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.NodeValue;

/** The nodes of a whole graph, numbered in the order they come in: the ids they get in a store that is empty. */
final class NodeNumbers {

  private final Map<NodeKey, Integer> numbers;
  private final int[] first;

  NodeNumbers(List<Fragment> fragments) {
    first = new int[fragments.size()];
    int next = 0;
    for (int i = 0; i < first.length; i++) {
      first[i] = next;
      next += fragments.get(i).nodes().size();
    }
    numbers = new ConcurrentHashMap<>(2 * next);
    IntStream.range(0, first.length).parallel().forEach(i -> addAll(fragments.get(i), first[i]));
  }

  private void addAll(Fragment fragment, int from) {
    int next = from;
    for (NodeValue node : fragment.nodes()) {
      for (NodeKey key : node.keys()) {
        add(key, next);
      }
      next++;
    }
  }

  private void add(NodeKey key, int number) {
    if (numbers.put(key, number) != null) {
      throw new IllegalStateException("a node exists twice: " + key);
    }
  }

  /** Of the first node of a fragment, by the fragment's place in the list. */
  int first(int fragment) {
    return first[fragment];
  }

  int of(NodeKey key) {
    Integer number = numbers.get(key);
    if (number == null) {
      throw NodeLookup.missing(key);
    }
    return number;
  }
}
