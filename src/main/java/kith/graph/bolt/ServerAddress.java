package kith.graph.bolt;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/**
 * A database of a Neo4j by its address, and who asks it: {@code neo4j+s://3f2a.databases.neo4j.io}.
 *
 * @param database its name; empty for the one that the user is at home in
 */
public record ServerAddress(URI uri, String user, String password, String database) {

  private static final List<String> SCHEMES = List.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  /**
   * Reads an address; user, password and database are those of {@code NEO4J_USERNAME}, {@code NEO4J_PASSWORD} and
   * {@code NEO4J_DATABASE}, so that no password is seen in a list of processes.
   *
   * @throws IllegalArgumentException when it isn't the address of a Neo4j; the message tells what is wrong
   */
  public static ServerAddress parse(String address, Map<String, String> environment) {
    if (address.contains("@")) {
      throw new IllegalArgumentException(
          "An address holds neither user nor password: set NEO4J_USERNAME and NEO4J_PASSWORD, and take them out of it.");
    }
    return new ServerAddress(
        uri(address),
        set(environment, "NEO4J_USERNAME", "neo4j"),
        set(environment, "NEO4J_PASSWORD", ""),
        set(environment, "NEO4J_DATABASE", ""));
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address);
      boolean pathless = uri.getRawPath() == null || uri.getRawPath().replace("/", "").isEmpty();
      if (uri.getHost() != null && pathless && SCHEMES.contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "'" + address + "' isn't the address of a Neo4j: that looks like bolt://localhost:7687 or neo4j+s://HOST, begins with one of "
            + String.join(", ", SCHEMES) + ", and leaves the database to NEO4J_DATABASE.");
  }

  private static String set(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : value;
  }

  /** What messages call it, and what tells it from others: without the password. */
  @Override
  public String toString() {
    return database.isEmpty() ? uri.toString() : uri + " (database " + database + ")";
  }
}
