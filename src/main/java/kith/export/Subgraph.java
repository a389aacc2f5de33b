package kith.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is exported, in an order that depends on nothing but itself.
 *
 * @param edges only between the nodes
 * @param centre the ids of the nodes that it is around; empty where it is around none
 */
public record Subgraph(List<Node> nodes, List<Edge> edges, Set<String> centre) {

  public Subgraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    centre = Set.copyOf(centre);
  }

  /** The nodes that can be reached from the centre by so many relationships, whichever way they point. */
  Subgraph within(int hops) {
    Map<String, List<String>> neighbours = new HashMap<>();
    edges.forEach(edge -> {
      neighbours.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
      neighbours.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
    });
    Set<String> reached = new HashSet<>(centre);
    Set<String> last = centre;
    for (int hop = 0; hop < hops && !last.isEmpty(); hop++) {
      Set<String> next = new HashSet<>();
      last.forEach(id -> next.addAll(neighbours.getOrDefault(id, List.of())));
      next.removeAll(reached);
      reached.addAll(next);
      last = next;
    }
    return only(reached);
  }

  /** The most connected nodes, the centre first: at most so many, and so many that at most so many relationships are between them. */
  public Subgraph most(int nodeLimit, int edgeLimit) {
    if (nodes.size() <= nodeLimit && edges.size() <= edgeLimit) {
      return this;
    }
    Map<String, List<Edge>> touching = new HashMap<>();
    edges.forEach(edge -> {
      touching.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
      touching.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
    });
    Set<String> kept = new HashSet<>();
    long between = 0;
    for (Node node : byImportance(touching)) {
      kept.add(node.id());
      between += touching.getOrDefault(node.id(), List.of()).stream()
          .filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to())).distinct().count();
      if (kept.size() > nodeLimit || between > edgeLimit) {
        kept.remove(node.id());
        break;
      }
    }
    return only(kept);
  }

  private List<Node> byImportance(Map<String, List<Edge>> touching) {
    return nodes.stream()
        .sorted(Comparator.comparing((Node node) -> !centre.contains(node.id()))
            .thenComparing(node -> -touching.getOrDefault(node.id(), List.of()).size()))
        .toList();
  }

  private Subgraph only(Set<String> ids) {
    return new Subgraph(
        nodes.stream().filter(node -> ids.contains(node.id())).toList(),
        edges.stream().filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to())).toList(),
        centre);
  }

  /** Short names that any format takes, in the order of the nodes: {@code n0}, {@code n1}. */
  Map<String, String> handles() {
    Map<String, String> handles = new HashMap<>();
    nodes.forEach(node -> handles.put(node.id(), "n" + handles.size()));
    return handles;
  }
}
