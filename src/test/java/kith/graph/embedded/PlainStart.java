package kith.graph.embedded;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Opens the store in a directory as Neo4j comes, makes one query and closes it: what a start of Kith is measured against. */
public final class PlainStart {

  private PlainStart() {}

  /** Opens the directory that is named first. */
  public static void main(String[] arguments) {
    DatabaseManagementService management = new DatabaseManagementServiceBuilder(Path.of(arguments[0])).build();
    try (Transaction tx = management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx();
        Result result = tx.execute("MATCH (n) RETURN count(n) AS nodes")) {
      System.out.println(result.next());
    }
    management.shutdown();
  }
}
