package kith.graph;

import java.util.List;
import java.util.Set;

/** What a query that only reads may not do, beyond what Neo4j itself counts as writing; the same for every store. */
public final class ReadRules {

  /** Procedures that only look; all others are refused, those that Neo4j calls reading included. */
  public static final List<String> PROCEDURES =
      List.of(
          "db.index.fulltext.queryNodes",
          "db.index.fulltext.queryRelationships",
          "db.index.fulltext.listAvailableAnalyzers",
          "db.labels",
          "db.propertyKeys",
          "db.relationshipTypes",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.schema.visualization");

  /** Steps of a plan that reach beyond the graph and are reading to Neo4j. */
  public static final Set<String> REFUSED_STEPS =
      Set.of("LoadCSV", "TerminateTransactions", "TransactionApply", "TransactionForeach");

  private ReadRules() {}

  public static QueryRefused refused(String because) {
    return new QueryRefused("Only reading the graph is allowed here. " + because);
  }

  public static QueryRefused more(String what) {
    return refused("This query would do more: " + what + ".");
  }
}
