package kith.graph.bolt;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kith.graph.StoreUnavailable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** The way to one database of a server. What fails is tried again as long as the driver thinks that it can help. */
final class Connection implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final ServerAddress address;
  private final Driver driver;

  private Connection(ServerAddress address, Driver driver) {
    this.address = address;
    this.driver = driver;
  }

  /**
   * Connects and signs in.
   *
   * @throws StoreUnavailable when nobody answers, or doesn't let the user in
   */
  static Connection to(ServerAddress address, Limits limits) {
    AuthToken token = address.password().isEmpty() ? AuthTokens.none() : AuthTokens.basic(address.user(), address.password());
    Connection connection = new Connection(address, GraphDatabase.driver(address.uri(), token, config(limits)));
    try {
      connection.driver.verifyConnectivity();
      return connection;
    } catch (Neo4jException e) {
      connection.close();
      throw ServerTrouble.connecting(address, e);
    }
  }

  private static Config config(Limits limits) {
    return Config.builder()
        .withLogging(Logging.none())
        .withTelemetryDisabled(true)
        .withNotificationConfig(NotificationConfig.disableAllConfig())
        .withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .withMaxTransactionRetryTime(limits.trying().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  ServerAddress address() {
    return address;
  }

  /** Does something in a transaction that the server lets only read. */
  <T> T read(Function<TransactionContext, T> work) {
    return told(session -> session.executeRead(work::apply), AccessMode.READ);
  }

  /** Does something in a transaction, which is committed; in a cluster, where the newest is to be seen. */
  <T> T write(Function<TransactionContext, T> work) {
    return told(session -> session.executeWrite(work::apply), AccessMode.WRITE);
  }

  private <T> T told(Function<Session, T> work, AccessMode mode) {
    try (Session session = driver.session(session(mode))) {
      return work.apply(session);
    } catch (Neo4jException e) {
      throw ServerTrouble.running(address, e);
    }
  }

  /** All sessions share what they have seen, so that in a cluster each sees what the one before has written. */
  private SessionConfig session(AccessMode mode) {
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(driver.executableQueryBookmarkManager());
    return address.database().isEmpty() ? config.build() : config.withDatabase(address.database()).build();
  }

  @Override
  public void close() {
    driver.close();
  }
}
