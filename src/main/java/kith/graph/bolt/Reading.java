package kith.graph.bolt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kith.graph.NodeKey;
import kith.graph.QueryFailed;
import kith.graph.ReadRules;
import kith.graph.Rows;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Runs queries that can't change anything.
 *
 * <p>The server refuses to write in a transaction that is for reading, and counts as reading much that reaches beyond the
 * graph: so a query's {@link ReadingPlan} is looked at before it is run.
 */
final class Reading {

  /** Told of a query to be explained that wants itself to be profiled. */
  private static final String TWO_MODES = "Neo.ClientError.Statement.ArgumentError";

  private static final Pattern PROFILE = Pattern.compile("\\bPROFILE\\b", Pattern.CASE_INSENSITIVE);

  private final Connection connection;
  private final Interrupt interrupt = new Interrupt();

  Reading(Connection connection) {
    this.connection = connection;
  }

  Rows rows(String cypher, Map<String, Object> parameters) {
    return interrupt.letEnd(() -> {
      plan(cypher, parameters).requireHarmless();
      return run(cypher, parameters);
    });
  }

  List<Shown.Node> nodes(NodeKey.Label label) {
    return connection.read(
        tx -> ServerCypher.run(tx, "labelled", KeyRows.ofLabel(label)).stream().map(row -> DriverValues.node(row.get("node").asNode())).toList());
  }

  void cancel() {
    interrupt.now();
  }

  void cancelForGood() {
    interrupt.fromNowOn();
  }

  /** The plan of a query; one that has none is wrong, and is run to be told where: with nothing before it. */
  private ReadingPlan plan(String cypher, Map<String, Object> parameters) {
    try {
      return explained(cypher, parameters);
    } catch (QueryFailed e) {
      if (e.getCause() instanceof ClientException cause && cause.code().equals(TWO_MODES)) {
        return explained(PROFILE.matcher(cypher).replaceFirst(""), parameters);
      }
      run(cypher, parameters);
      throw e;
    }
  }

  private ReadingPlan explained(String cypher, Map<String, Object> parameters) {
    return connection.read(tx -> told(() -> ReadingPlan.of(tx, cypher, parameters)));
  }

  private Rows run(String cypher, Map<String, Object> parameters) {
    return connection.read(tx -> told(() -> rows(tx.run(cypher, parameters))));
  }

  /** What the query is to blame for; other failures are the server's, and may be tried again. */
  private <T> T told(Supplier<T> work) {
    try {
      interrupt.requireNone();
      return work.get();
    } catch (ClientException e) {
      if (e instanceof RetryableException) {
        throw e;
      }
      throw failure(e);
    } catch (RuntimeException e) {
      interrupt.requireNone();
      throw e;
    }
  }

  private static RuntimeException failure(ClientException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.code()) {
      case "Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Statement.ExternalResourceFailed" -> ReadRules.refused(message);
      case "Neo.ClientError.Procedure.ProcedureNotFound" ->
          ReadRules.refused("No such procedure, or none that only reads: " + message.replaceFirst(" registered .*", "."));
      default -> new QueryFailed(message, e);
    };
  }

  private static Rows rows(Result result) {
    List<String> columns = List.copyOf(result.keys());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (result.hasNext()) {
      Record row = result.next();
      List<@Nullable Object> values = new ArrayList<>();
      row.values().forEach(value -> values.add(DriverValues.of(value.asObject())));
      rows.add(values);
    }
    return new Rows(columns, rows);
  }
}
