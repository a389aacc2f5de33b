package kith.graph.embedded;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/** A reader as Neo4j's own security sees one: may read the graph, and nothing else. */
final class ReadOnly extends LoginContext {

  /** Procedures that only look; all others are refused, those that Neo4j calls reading included. */
  private static final List<String> PROCEDURES =
      List.of(
          "db.index.fulltext.query*",
          "db.index.fulltext.listAvailableAnalyzers",
          "db.labels",
          "db.propertyKeys",
          "db.relationshipTypes",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.schema.visualization");

  ReadOnly() {
    super(new Reader(), ClientConnectionInfo.EMBEDDED_CONNECTION);
  }

  @Override
  public SecurityContext authorize(
      IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
    Set<Integer> procedures =
        PROCEDURES.stream()
            .flatMapToInt(name -> Arrays.stream(lookup.getProcedureIds(name)))
            .boxed()
            .collect(Collectors.toSet());
    return new Context(subject(), new Mode(procedures), connectionInfo(), database.name());
  }

  private static final class Context extends SecurityContext {

    Context(AuthSubject subject, Mode mode, ClientConnectionInfo connection, String database) {
      super(subject, mode, connection, database);
    }

    @Override
    public PermissionState allowExecuteAdminProcedure(int procedure) {
      return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsAdminAction(AdminActionOnResource action) {
      return PermissionState.EXPLICIT_DENY;
    }
  }

  private static final class Mode extends RestrictedAccessMode {

    private final Set<Integer> procedures;

    Mode(Set<Integer> procedures) {
      super(Static.FULL, Static.READ);
      this.procedures = procedures;
    }

    @Override
    public PermissionState allowsExecuteProcedure(int procedure) {
      return procedures.contains(procedure) ? PermissionState.EXPLICIT_GRANT : PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowExecuteAdminProcedures() {
      return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public boolean allowsShowIndex() {
      return true;
    }

    @Override
    public boolean allowsShowConstraint() {
      return true;
    }

    @Override
    public PermissionState allowsLoadAllData() {
      return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsLoadUri(URI uri, InetAddress address) {
      return PermissionState.EXPLICIT_DENY;
    }
  }

  /** Nobody else's name, so that no other's transaction can be ended as one's own. */
  private static final class Reader implements AuthSubject {

    @Override
    public AuthenticationResult getAuthenticationResult() {
      return AuthenticationResult.SUCCESS;
    }

    @Override
    public boolean hasUsername(String username) {
      return executingUser().equals(username);
    }

    @Override
    public String executingUser() {
      return "kith-reader";
    }
  }
}
