package kith.graph.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.graph.GraphStore;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * How Neo4j answers a query, step by step.
 *
 * @param steps in no order
 */
public record Plan(List<Step> steps) {

  private static final Pattern SCAN = Pattern.compile("All(Nodes|Relationships)Scan|(Label|Labels|Type|Types)Scan");

  /**
   * A step of a plan.
   *
   * @param hits how often it looked at the store; none where it wasn't run
   */
  public record Step(String name, long hits) {}

  /** The plan of a query just as it is read: one that was read before isn't planned again. */
  public static Plan of(GraphStore store, String cypher, Map<String, Object> parameters) {
    return read(store, cypher, parameters);
  }

  /** The plan, and what it cost to run it. */
  public static Plan profiled(GraphStore store, String cypher, Map<String, Object> parameters) {
    return read(store, "PROFILE " + cypher, parameters);
  }

  private static Plan read(GraphStore store, String cypher, Map<String, Object> parameters) {
    try (Transaction tx = ((EmbeddedGraphStore) store).server().database().beginTx();
        Result result = tx.execute(cypher, parameters)) {
      result.resultAsString();
      List<Step> steps = new ArrayList<>();
      collect(result.getExecutionPlanDescription(), steps);
      return new Plan(List.copyOf(steps));
    }
  }

  private static void collect(ExecutionPlanDescription plan, List<Step> steps) {
    steps.add(new Step(plan.getName(), plan.hasProfilerStatistics() ? plan.getProfilerStatistics().getDbHits() : 0));
    plan.getChildren().forEach(child -> collect(child, steps));
  }

  /** A step that looks at every node or relationship, or at every one of a label or type. */
  public Optional<String> scan() {
    return steps.stream().map(Step::name).filter(SCAN.asPredicate()).findFirst();
  }

  /** Whether a shortest path that is refused is followed by a search of every path, which takes for ever among people who met. */
  public boolean triesEveryPath() {
    List<String> names = steps.stream().map(Step::name).toList();
    return names.contains("ShortestPath") && names.contains("VarLengthExpand(Into)");
  }

  public Step heaviest() {
    return steps.stream().max(Comparator.comparingLong(Step::hits)).orElseThrow();
  }
}
