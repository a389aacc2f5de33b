package kith.graph.bolt;

import java.util.Map;
import kith.graph.ReadRules;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** How a server would run a query, asked for without running it. */
record ReadingPlan(QueryType type, Plan last) {

  static ReadingPlan of(SimpleQueryRunner tx, String cypher, Map<String, Object> parameters) {
    ResultSummary summary = tx.run("EXPLAIN " + cypher, parameters).consume();
    return new ReadingPlan(summary.queryType(), summary.plan());
  }

  /** @throws kith.graph.QueryRefused when the query would do more than read the graph */
  void requireHarmless() {
    if (type != QueryType.READ_ONLY) {
      throw ReadRules.refused("This query would do more.");
    }
    requireHarmless(last);
  }

  private static void requireHarmless(Plan step) {
    String name = step.operatorType().replaceFirst("@.*", "");
    if (ReadRules.REFUSED_STEPS.contains(name)) {
      throw ReadRules.more(name);
    } else if (name.equals("ProcedureCall")) {
      requireHarmlessCall(step.arguments().getOrDefault("Details", Values.value("")));
    }
    step.children().forEach(ReadingPlan::requireHarmless);
  }

  /** The details are the call and what it yields: {@code db.labels() :: (label :: STRING)}. */
  private static void requireHarmlessCall(Value details) {
    String procedure = details.asString().replaceFirst("\\(.*", "");
    if (!ReadRules.PROCEDURES.contains(procedure)) {
      throw ReadRules.refused("No such procedure, or none that only reads: " + procedure + ".");
    }
  }
}
