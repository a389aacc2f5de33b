package kith.graph.embedded.serving;

import java.util.List;

/**
 * Where and for whom a store is served.
 *
 * @param http the port of Neo4j Browser, on this machine's own address
 * @param bolt the port of Bolt
 * @param password without which nobody is answered; the user is {@link #USER}
 * @param pages shown in the Browser after signing in
 * @param writable whether the user may do all that Neo4j can, and not only read
 */
public record Serving(int http, int bolt, String password, Pages pages, boolean writable) {

  /** The one user there is; none that Neo4j keeps itself, whose password could be changed. */
  public static final String USER = "kith";

  static final String HOST = "127.0.0.1";

  /** For reading. */
  public Serving(int http, int bolt, String password, Pages pages) {
    this(http, bolt, password, pages, false);
  }

  /** The page of Neo4j Browser. */
  public String browser() {
    return "http://" + HOST + ":" + http + "/browser/";
  }

  /** The same page with all but the password filled in. */
  public String signIn() {
    return browser() + "?dbms=neo4j://" + USER + "@" + HOST + ":" + bolt + "&db=neo4j";
  }

  /** What a Bolt driver connects to. */
  public String driver() {
    return "bolt://" + HOST + ":" + bolt;
  }

  /** The pages that may speak to the server: those that come from it. */
  List<String> origins() {
    return hosts(http).stream().map(host -> "http://" + host).toList();
  }

  /** This machine's names for itself, as a request to it has them. */
  static List<String> hosts(int port) {
    return List.of(HOST + ":" + port, "localhost:" + port);
  }
}
