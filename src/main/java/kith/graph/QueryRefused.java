package kith.graph;

/** A query that would do more than read. */
public final class QueryRefused extends RuntimeException {

  public QueryRefused(String message) {
    super(message);
  }
}
