package kith.graph.embedded.serving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import kith.graph.embedded.ReadOnly;
import kith.graph.embedded.User;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Lets one user in, with one password, to read, or to do anything where that is wanted: Neo4j's own users don't count. */
final class SignIn extends AuthManager implements SecurityProvider {

  /** What Neo4j Browser asks of the server, beside what any reader may. */
  private static final List<String> PROCEDURES =
      List.of("db.info", "db.ping", "dbms.clientConfig", "dbms.components", "dbms.info", "dbms.routing.getRoutingTable");

  private final byte[] password;
  private final boolean writable;

  SignIn(Serving serving) {
    this.password = serving.password().getBytes(StandardCharsets.UTF_8);
    this.writable = serving.writable();
  }

  @Override
  public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) throws InvalidAuthTokenException {
    try {
      boolean known = AuthToken.BASIC_SCHEME.equals(token.get(AuthToken.SCHEME_KEY))
          && Serving.USER.equals(token.get(AuthToken.PRINCIPAL))
          && token.get(AuthToken.CREDENTIALS) instanceof byte[] given
          && MessageDigest.isEqual(password, given);
      return known ? user(connection) : new Stranger(connection);
    } finally {
      AuthToken.clearCredentials(token);
    }
  }

  private LoginContext user(ClientConnectionInfo connection) {
    return writable ? new Writer(connection) : new ReadOnly(Serving.USER, connection, PROCEDURES);
  }

  @Override
  public LoginContext impersonate(LoginContext original, String user) {
    throw AuthorizationViolationException.permissionDeniedUnauthorized();
  }

  @Override
  public AuthManager authManager() {
    return this;
  }

  @Override
  public AuthManager inClusterAuthManager() {
    return this;
  }

  @Override
  public AuthManager loopbackAuthManager() {
    return this;
  }

  /** Somebody with the password, where it opens everything. */
  private static final class Writer extends LoginContext {

    Writer(ClientConnectionInfo connection) {
      super(new User(Serving.USER, AuthenticationResult.SUCCESS), connection);
    }

    @Override
    public SecurityContext authorize(IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
      return new SecurityContext(subject(), AccessMode.Static.FULL, connectionInfo(), database.name());
    }
  }

  /** Somebody without the password. */
  private static final class Stranger extends LoginContext {

    Stranger(ClientConnectionInfo connection) {
      super(new User("", AuthenticationResult.FAILURE), connection);
    }

    @Override
    public SecurityContext authorize(IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
      throw AuthorizationViolationException.permissionDeniedUnauthorized();
    }
  }
}
