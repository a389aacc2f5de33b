package kith.graph.embedded;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j that runs inside this process, and its one database. */
final class Server implements AutoCloseable {

  private final DatabaseManagementService management;
  private final GraphDatabaseAPI database;

  private Server(DatabaseManagementService management) {
    this.management = management;
    this.database = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
  }

  static Server start(Path directory) {
    return new Server(new DatabaseManagementServiceBuilder(directory).setConfig(LeanSettings.all()).build());
  }

  GraphDatabaseAPI database() {
    return database;
  }

  @Override
  public void close() {
    management.shutdown();
  }
}
