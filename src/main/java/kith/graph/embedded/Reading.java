package kith.graph.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.graph.QueryFailed;
import kith.graph.QueryRefused;
import kith.graph.Rows;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs queries that can't change anything, in transactions that are always rolled back. */
final class Reading {

  private final GraphDatabaseAPI database;

  Reading(GraphDatabaseAPI database) {
    this.database = database;
  }

  Rows rows(String cypher, Map<String, Object> parameters) {
    try (Transaction tx = database.beginTransaction(KernelTransaction.Type.EXPLICIT, new ReadOnly());
        Result result = tx.execute(cypher, parameters)) {
      if (result.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
        throw new QueryRefused("Only reading is allowed here.");
      }
      return rows(result);
    } catch (AuthorizationViolationException e) {
      throw new QueryRefused(e.getMessage());
    } catch (QueryExecutionException e) {
      throw new QueryFailed(e.getMessage(), e);
    }
  }

  private static Rows rows(Result result) {
    List<String> columns = List.copyOf(result.columns());
    List<List<Object>> rows = new ArrayList<>();
    while (result.hasNext()) {
      Map<String, Object> row = result.next();
      List<Object> values = new ArrayList<>();
      columns.forEach(column -> values.add(ShownValues.of(row.get(column))));
      rows.add(values);
    }
    return new Rows(columns, rows);
  }
}
