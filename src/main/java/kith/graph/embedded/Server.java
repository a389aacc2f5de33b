package kith.graph.embedded;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.graph.StoreUnavailable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j that runs inside this process, and its one database. */
final class Server implements AutoCloseable {

  /** Speaks of its own tuning on newer Javas; kept here, since Java forgets a level that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final DatabaseManagementService management;
  private final GraphDatabaseAPI database;

  private Server(DatabaseManagementService management) {
    this.management = management;
    this.database = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
  }

  static Server start(Path directory, Function<Path, DatabaseManagementService> neo4j) {
    LUCENE.setLevel(Level.SEVERE);
    try {
      Server server = new Server(neo4j.apply(directory));
      server.failure().ifPresent(failure -> server.giveUp(directory, failure));
      return server;
    } catch (RuntimeException e) {
      throw e instanceof StoreUnavailable ? e : Trouble.opening(directory, e);
    }
  }

  /** A database that can't start leaves the server around it running. */
  private Optional<Throwable> failure() {
    return database
        .getDependencyResolver()
        .resolveDependency(DatabaseStateService.class)
        .causeOfFailure(database.databaseId());
  }

  private void giveUp(Path directory, Throwable failure) {
    management.shutdown();
    throw Trouble.opening(directory, failure);
  }

  GraphDatabaseAPI database() {
    return database;
  }

  /** Stops the database, not what is around it, for work on its files. */
  void atRest(Consumer<Database> work) {
    Database stopped = database.getDependencyResolver().resolveDependency(Database.class);
    stopped.stop();
    try {
      work.accept(stopped);
    } catch (RuntimeException e) {
      startAfter(e, stopped);
      throw e;
    }
    stopped.start();
  }

  /** Whatever broke the work may break the start as well, and is what has to be told. */
  private static void startAfter(RuntimeException failure, Database stopped) {
    try {
      stopped.start();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    management.shutdown();
  }
}
