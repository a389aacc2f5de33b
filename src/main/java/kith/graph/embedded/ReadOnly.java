package kith.graph.embedded;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.graph.ReadRules;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/** A reader as Neo4j's own security sees one: may read the graph, and nothing else. */
public final class ReadOnly extends LoginContext {

  private final List<String> procedures;

  /** Kith itself when it asks for somebody: under nobody else's name, so that no other's transaction can be ended as one's own. */
  ReadOnly() {
    this("kith-reader", ClientConnectionInfo.EMBEDDED_CONNECTION, List.of());
  }

  /** @param more procedures that this reader may call as well */
  public ReadOnly(String name, ClientConnectionInfo connection, List<String> more) {
    super(new User(name, AuthenticationResult.SUCCESS), connection);
    this.procedures = Stream.concat(ReadRules.PROCEDURES.stream(), more.stream()).toList();
  }

  @Override
  public SecurityContext authorize(
      IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
    Set<Integer> allowed =
        procedures.stream()
            .flatMapToInt(name -> Arrays.stream(lookup.getProcedureIds(name)))
            .boxed()
            .collect(Collectors.toSet());
    return new Context(subject(), new Mode(allowed), connectionInfo(), database.name());
  }

  private static final class Context extends SecurityContext {

    Context(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
      super(subject, mode, connection, database);
    }

    /** As when Neo4j runs a procedure: what it may do changes, what it may administer doesn't. */
    @Override
    public SecurityContext withMode(AccessMode mode) {
      return new Context(subject(), mode, connectionInfo(), database());
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
    public PermissionState allowsShowSetting(String setting) {
      return PermissionState.EXPLICIT_DENY;
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
}
