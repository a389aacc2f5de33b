package kith.graph.embedded;

import java.util.HashMap;
import java.util.Map;
import kith.graph.NodeValue;
import kith.graph.RelationshipValue;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.map.primitive.IntObjectMap;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.TokenWrite;
import org.neo4j.internal.kernel.api.Write;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/** Creates nodes and relationships below the core API, whose checks of each property cost more than the writing. */
final class KernelWriter {

  private final TokenWrite tokens;
  private final Write write;
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();

  KernelWriter(Transaction tx) {
    KernelTransaction kernel = ((InternalTransaction) tx).kernelTransaction();
    tokens = kernel.tokenWrite();
    write = checked(kernel::dataWrite);
  }

  long create(NodeValue node) {
    return checked(
        () -> {
          long id = write.nodeCreateWithLabels(node.labels().stream().mapToInt(this::label).toArray());
          write.nodeApplyChanges(id, IntSets.immutable.empty(), IntSets.immutable.empty(), properties(node.properties()));
          return id;
        });
  }

  void create(RelationshipValue relationship, long from, long to) {
    checked(
        () -> {
          long id = write.relationshipCreate(from, type(relationship.type().name()), to);
          write.relationshipApplyChanges(id, properties(relationship.properties()));
          return id;
        });
  }

  private IntObjectMap<Value> properties(Map<String, Object> properties) {
    MutableIntObjectMap<Value> values = IntObjectMaps.mutable.ofInitialCapacity(properties.size());
    properties.forEach((name, value) -> values.put(name(name), Values.of(Properties.stored(value))));
    return values;
  }

  private int label(String name) {
    return labels.computeIfAbsent(name, absent -> checked(() -> tokens.labelGetOrCreateForName(name)));
  }

  private int name(String name) {
    return names.computeIfAbsent(name, absent -> checked(() -> tokens.propertyKeyGetOrCreateForName(name)));
  }

  private int type(String name) {
    return types.computeIfAbsent(name, absent -> checked(() -> tokens.relationshipTypeGetOrCreateForName(name)));
  }

  private static <T> T checked(Step<T> step) {
    try {
      return step.run();
    } catch (KernelException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private interface Step<T> {
    T run() throws KernelException;
  }
}
