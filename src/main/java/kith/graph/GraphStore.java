package kith.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Neo4j that holds one vault's graph. Calls may come from any thread, one at a time; reads from several through {@link #another}. */
public interface GraphStore extends AutoCloseable {

  /** What the last {@link #write} said of the graph; empty for a graph never written. */
  Optional<Stamp> stamp();

  /**
   * Runs a query that cannot change anything: neither nodes nor schema nor the server, and no file is read.
   *
   * @throws QueryRefused when the query would write or isn't allowed here
   * @throws QueryFailed when it is wrong, with the line and column that Neo4j names
   */
  Rows read(String cypher, Map<String, Object> parameters);

  /** Ends the query that is being read, if there is one: it fails with {@link QueryFailed}. */
  void cancel();

  /** The same graph for one more who asks: their {@link #cancel} ends what they ask, now and later; to close it does nothing. */
  GraphStore another();

  /**
   * All nodes with a label, in no order. The first query of a process costs half a second, and the names that a sentence may hold
   * are wanted before any other: so they come without one where the store is at hand.
   *
   * @param properties those that are wanted; there may be more
   */
  List<Shown.Node> nodes(NodeKey.Label label, List<String> properties);

  /**
   * Applies a change whole, or not at all. A store that needs several transactions for a large one has no stamp until it is
   * done, so that what is there then can't be taken for a graph.
   */
  void write(GraphChange change);

  /** As {@link #write}, and the graph is what the change puts, whatever the store held of one before. */
  void replace(GraphChange change);

  @Override
  void close();
}
