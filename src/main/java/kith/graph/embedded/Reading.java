package kith.graph.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kith.graph.NodeKey;
import kith.graph.QueryFailed;
import kith.graph.ReadRules;
import kith.graph.Rows;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;
import org.neo4j.exceptions.LoadExternalResourceException;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.impl.query.QuerySubscriber;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs queries that can't change anything, in transactions that are always rolled back. */
final class Reading {

  private final GraphDatabaseAPI database;
  private final CalledProcedures procedures;
  private final AtomicReference<@Nullable Transaction> running = new AtomicReference<>();

  private volatile boolean cancelled;

  Reading(GraphDatabaseAPI database) {
    this(database, new CalledProcedures(database));
  }

  private Reading(GraphDatabaseAPI database, CalledProcedures procedures) {
    this.database = database;
    this.procedures = procedures;
  }

  /** For queries that are asked beside this one's. */
  Reading another() {
    return new Reading(database, procedures);
  }

  Rows rows(String cypher, Map<String, Object> parameters) {
    procedures.registerFor(cypher);
    try (InternalTransaction tx = begun();
        Result result = started(tx).execute(cypher, parameters)) {
      if (result.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
        throw ReadRules.refused("This query would do more.");
      }
      Rows rows = rows(result, new ShownValues(tx));
      refuseSteps(result.getExecutionPlanDescription());
      return rows;
    } catch (AuthorizationViolationException e) {
      throw ReadRules.refused(e.getMessage().replaceFirst(" for user .*", "."));
    } catch (TransactionTerminatedException e) {
      throw cancelled(e);
    } catch (TransactionFailureException e) {
      throw e.status() == Status.Transaction.TransactionStartFailed ? ReadRules.refused(e.getMessage()) : e;
    } catch (QueryExecutionException e) {
      throw failure(e);
    } finally {
      running.set(null);
    }
  }

  private Transaction started(Transaction tx) {
    running.set(tx);
    if (cancelled) {
      tx.terminate();
    }
    return tx;
  }

  /** Called from another thread. */
  void cancel() {
    Transaction transaction = running.get();
    if (transaction != null) {
      transaction.terminate();
    }
  }

  /** Called from another thread; ends what is asked later, too. */
  void cancelForGood() {
    cancelled = true;
    cancel();
  }

  List<Shown.Node> nodes(NodeKey.Label label, List<String> properties) {
    try (InternalTransaction tx = begun();
        ResourceIterator<Node> nodes = tx.findNodes(Label.label(label.text()))) {
      return nodes.stream().map(ShownNodes.with(properties, tx)::of).toList();
    }
  }

  private InternalTransaction begun() {
    return database.beginTransaction(KernelTransaction.Type.EXPLICIT, new ReadOnly());
  }

  private static QueryFailed cancelled(Exception e) {
    return new QueryFailed("The query was cancelled.", e);
  }

  private static RuntimeException failure(QueryExecutionException e) {
    if (e.getStatusCode().equals(Status.Transaction.Terminated.code().serialize())) {
      return cancelled(e);
    } else if (isLoad(e)) {
      return ReadRules.refused(e.getMessage());
    } else if (e.getStatusCode().equals(Status.Procedure.ProcedureNotFound.code().serialize())) {
      return ReadRules.refused("No such procedure, or none that only reads: " + e.getMessage().replaceFirst(" registered .*", "."));
    }
    boolean damage = e.getStatusCode().startsWith("Neo.DatabaseError") && Trouble.isDamage(e);
    return damage ? e : new QueryFailed(e.getMessage(), e);
  }

  /** Asked for last, when a profiled plan is there too: the steps were harmless, the reader has nothing to end or load. */
  private static void refuseSteps(ExecutionPlanDescription plan) {
    if (ReadRules.REFUSED_STEPS.contains(plan.getName())) {
      throw ReadRules.more(plan.getName());
    }
    plan.getChildren().forEach(Reading::refuseSteps);
  }

  private static boolean isLoad(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(LoadExternalResourceException.class::isInstance);
  }

  /** Neo4j makes its own Java of a value that nobody else makes something of, and much of that would be made over again. */
  private static Rows rows(Result result, ShownValues values) {
    ((QuerySubscriber) result).onValueMapperCreated(values);
    List<String> columns = List.copyOf(result.columns());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    result.accept(row -> {
      List<@Nullable Object> shown = new ArrayList<>(columns.size());
      columns.forEach(column -> shown.add(row.get(column)));
      return rows.add(shown);
    });
    return new Rows(columns, rows);
  }
}
