package kith.graph.bolt;

import java.util.List;
import java.util.Map;
import kith.graph.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** The statements of {@code cypher/server}, by which the graph on a server is kept. */
final class ServerCypher {

  private ServerCypher() {}

  static List<Record> run(SimpleQueryRunner tx, String name, Map<String, Object> parameters) {
    return tx.run(CypherFile.text("/cypher/server/" + name + ".cypher"), parameters).list();
  }

  static List<Record> run(SimpleQueryRunner tx, String name) {
    return run(tx, name, Map.of());
  }
}
