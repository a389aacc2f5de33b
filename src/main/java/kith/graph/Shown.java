package kith.graph;

import java.util.List;
import java.util.Map;

/** A part of the graph as a query returned it. */
public sealed interface Shown {

  record Node(List<String> labels, Map<String, Object> properties) implements Shown {}

  record Relationship(String type, Map<String, Object> properties) implements Shown {}

  /** Nodes and relationships in turn, beginning and ending with a node. */
  record Path(List<Shown> steps) implements Shown {}
}
