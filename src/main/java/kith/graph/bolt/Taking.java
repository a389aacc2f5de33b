package kith.graph.bolt;

/** Which databases a vault's graph may be put into, apart from its own and an empty one. */
public enum Taking {
  /** No other. */
  EMPTY,
  /** One with something else in it, which stays as it is. */
  SHARED,
  /** That too, and one with the graph of another vault, which makes room. */
  ANOTHERS
}
