package kith.graph;

import java.util.List;

/**
 * The smallest part of the graph that is written as a whole: an anchor (a note, an entity without one, a tag, a file), the
 * nodes only it holds (meetings, tasks, decisions) and the relationships that belong to any of them.
 *
 * <p>Every node and every relationship of the graph is in exactly one fragment, so a graph is a set of fragments, and the
 * change from one graph to another is the fragments that differ.
 *
 * @param nodes the anchor first
 */
public record Fragment(List<NodeValue> nodes, List<RelationshipValue> relationships) {

  public Fragment {
    nodes = List.copyOf(nodes);
    relationships = List.copyOf(relationships);
  }

  public NodeKey anchor() {
    return nodes.get(0).key();
  }
}
