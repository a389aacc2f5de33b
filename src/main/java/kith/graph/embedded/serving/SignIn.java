package kith.graph.embedded.serving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import kith.graph.embedded.ReadOnly;
import kith.graph.embedded.User;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Lets one user in, with one password, to read: Neo4j's own users don't count. */
final class SignIn extends AuthManager implements SecurityProvider {

  /** What Neo4j Browser asks of the server, beside what any reader may. */
  private static final List<String> PROCEDURES =
      List.of("db.info", "db.ping", "dbms.clientConfig", "dbms.components", "dbms.info", "dbms.routing.getRoutingTable");

  private final byte[] password;

  SignIn(String password) {
    this.password = password.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) throws InvalidAuthTokenException {
    try {
      boolean known = AuthToken.BASIC_SCHEME.equals(token.get(AuthToken.SCHEME_KEY))
          && Serving.USER.equals(token.get(AuthToken.PRINCIPAL))
          && token.get(AuthToken.CREDENTIALS) instanceof byte[] given
          && MessageDigest.isEqual(password, given);
      return known ? new ReadOnly(Serving.USER, connection, PROCEDURES) : new Stranger(connection);
    } finally {
      AuthToken.clearCredentials(token);
    }
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
