package kith.graph.bolt;

import java.util.Map;
import java.util.Optional;
import kith.graph.StoreUnavailable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says in a line what a failure of a server means, and what to do. */
final class ServerTrouble {

  private static final Map<String, String> BY_CODE =
      Map.of(
          "Neo.ClientError.Database.DatabaseNotFound", "has no such database: name one with NEO4J_DATABASE",
          "Neo.ClientError.Security.AuthenticationRateLimit", "has had too many wrong passwords: wait a moment",
          "Neo.ClientError.Security.CredentialsExpired", "wants a new password for its user: set one there first",
          "Neo.ClientError.Security.Forbidden", "doesn't allow that to its user: use one that may read and write, schema included",
          "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "has too little memory for so large a change");

  private ServerTrouble() {}

  static StoreUnavailable connecting(ServerAddress address, Neo4jException failure) {
    if (isGone(failure)) {
      return told("No Neo4j answers at " + address + ": start it, or name another with --store.", failure);
    }
    return running(address, failure);
  }

  static StoreUnavailable running(ServerAddress address, Neo4jException failure) {
    return told("The Neo4j at " + address + " " + why(address, failure) + ".", failure);
  }

  private static String why(ServerAddress address, Neo4jException failure) {
    if (isGone(failure)) {
      return "went away: run this again when it is back, and whatever was left half done is made whole";
    }
    return Optional.ofNullable(BY_CODE.get(failure.code())).orElseGet(() -> rarer(address, failure));
  }

  private static String rarer(ServerAddress address, Neo4jException failure) {
    if (failure instanceof AuthenticationException) {
      return "doesn't let '" + address.user() + "' in: set NEO4J_USERNAME and NEO4J_PASSWORD";
    } else if (failure instanceof SecurityException) {
      return "can't be trusted: " + failure.getMessage();
    }
    return "failed: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static boolean isGone(Neo4jException failure) {
    return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException;
  }

  private static StoreUnavailable told(String message, Neo4jException failure) {
    return StoreUnavailable.outOfReach(message, failure);
  }
}
