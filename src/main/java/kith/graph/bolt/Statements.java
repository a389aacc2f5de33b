package kith.graph.bolt;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Runs the statements of a change, be it in one transaction or each in its own: each can be repeated without harm. */
interface Statements {

  /** @param name of a file in {@code cypher/server} */
  List<Record> run(String name, Map<String, Object> parameters);
}
