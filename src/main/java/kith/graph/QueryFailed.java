package kith.graph;

/** A query that Neo4j could not run, with its own explanation. */
public final class QueryFailed extends RuntimeException {

  public QueryFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
