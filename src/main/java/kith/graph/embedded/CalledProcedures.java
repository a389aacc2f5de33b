package kith.graph.embedded;

import java.util.regex.Pattern;
import org.neo4j.exceptions.KernelException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.procedure.builtin.BuiltInProcedures;
import org.neo4j.procedure.builtin.FulltextProcedures;

/** The procedures that a query may call. Each is compiled when it is registered, so a lean Neo4j starts without them. */
final class CalledProcedures {

  private static final Pattern CALL = Pattern.compile("\\b(call|show)\\b", Pattern.CASE_INSENSITIVE);

  private final GraphDatabaseAPI database;
  private boolean registered;

  CalledProcedures(GraphDatabaseAPI database) {
    this.database = database;
  }

  synchronized void registerFor(String cypher) {
    if (!registered && CALL.matcher(cypher).find()) {
      GlobalProcedures procedures = database.getDependencyResolver().resolveDependency(GlobalProcedures.class);
      if (!hasAny(procedures)) {
        register(procedures);
      }
      registered = true;
    }
  }

  private static boolean hasAny(GlobalProcedures procedures) {
    return procedures.getCurrentView().getProcedureIds("db.labels").length > 0;
  }

  private static void register(GlobalProcedures procedures) {
    try {
      procedures.registerProcedure(BuiltInProcedures.class);
      procedures.registerProcedure(FulltextProcedures.class);
    } catch (KernelException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
