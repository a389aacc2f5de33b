package kith.graph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.JavaProcess;
import kith.graph.Fragment;
import kith.graph.NodeKey;
import kith.graph.RandomGraph;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/** A process that changes a store until it is killed, printing the number of each change that it has made. */
final class KilledWriter {

  static final int HALTED = 77;

  private KilledWriter() {}

  /** @param haltAt the change before whose commit the process halts by itself; none for a process to be killed */
  static Process start(Path directory, String... haltAt) throws IOException {
    return JavaProcess.of(KilledWriter.class, Stream.concat(Stream.of(directory.toString()), Stream.of(haltAt)).toArray(String[]::new)).start();
  }

  public static void main(String[] arguments) {
    EmbeddedGraphStore store = EmbeddedGraphStore.open(Path.of(arguments[0]));
    Map<NodeKey, Fragment> before = new TreeMap<>();
    for (int number = 1; true; number++) {
      if (arguments.length > 1 && Integer.parseInt(arguments[1]) == number) {
        haltBeforeCommit(store);
      }
      Map<NodeKey, Fragment> after = RandomGraph.of(number);
      store.write(RandomGraph.change(before, after, Integer.toString(number)));
      System.out.println(number);
      before = after;
    }
  }

  private static void haltBeforeCommit(EmbeddedGraphStore store) {
    store
        .server()
        .database()
        .getDependencyResolver()
        .resolveDependency(DatabaseManagementService.class)
        .registerTransactionEventListener(
            GraphDatabaseSettings.DEFAULT_DATABASE_NAME,
            new TransactionEventListenerAdapter<Object>() {
              @Override
              public Object beforeCommit(TransactionData data, Transaction tx, GraphDatabaseService database) {
                Runtime.getRuntime().halt(HALTED);
                return data;
              }
            });
  }
}
