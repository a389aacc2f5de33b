package kith.graph.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import kith.graph.Shown;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.internal.kernel.api.NodeCursor;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.TokenRead;
import org.neo4j.internal.kernel.api.TokenSet;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.core.NodeEntity;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.storageengine.api.PropertySelection;

/** The nodes that a transaction sees: each read once however often it is shown, its labels and properties in one go. */
final class ShownNodes {

  private final KernelTransaction transaction;
  private final TokenRead names;
  private final PropertySelection properties;
  private final Map<Long, Shown.Node> shown = new HashMap<>();
  private final Map<List<String>, List<String>> labels = new HashMap<>();

  private ShownNodes(KernelTransaction transaction, PropertySelection properties) {
    this.transaction = transaction;
    this.names = transaction.tokenRead();
    this.properties = properties;
  }

  /** With all of their properties. */
  static ShownNodes whole(InternalTransaction transaction) {
    return new ShownNodes(transaction.kernelTransaction(), PropertySelection.ALL_PROPERTIES);
  }

  /** With some of their properties. */
  static ShownNodes with(List<String> properties, InternalTransaction transaction) {
    KernelTransaction reading = transaction.kernelTransaction();
    int[] keys = properties.stream().mapToInt(reading.tokenRead()::propertyKey).toArray();
    return new ShownNodes(reading, PropertySelection.selection(keys));
  }

  Shown.Node of(Node node) {
    return node instanceof NodeEntity stored ? shown.computeIfAbsent(stored.getId(), this::read) : drawn(node);
  }

  /** A node that a procedure made up, for a picture of the schema. */
  private static Shown.Node drawn(Node node) {
    List<String> labels = StreamSupport.stream(node.getLabels().spliterator(), false).map(Label::name).sorted().toList();
    return new Shown.Node(labels, ShownValues.properties(node));
  }

  private Shown.Node read(long id) {
    NodeCursor node = transaction.ambientNodeCursor();
    transaction.dataRead().singleNode(id, node);
    if (!node.next()) {
      throw new NotFoundException("Node " + id + " is gone");
    }
    try {
      return new Shown.Node(labels(node.labels()), properties(node));
    } catch (KernelException e) {
      throw new IllegalStateException("Node " + id + " has a name that the store doesn't know", e);
    }
  }

  private List<String> labels(TokenSet tokens) throws KernelException {
    List<String> found = new ArrayList<>(tokens.numberOfTokens());
    for (int i = 0; i < tokens.numberOfTokens(); i++) {
      found.add(names.nodeLabelName(tokens.token(i)));
    }
    Collections.sort(found);
    return labels.computeIfAbsent(found, List::copyOf);
  }

  private Map<String, Object> properties(NodeCursor node) throws KernelException {
    Map<String, Object> found = new TreeMap<>();
    PropertyCursor property = transaction.ambientPropertyCursor();
    node.properties(property, properties);
    while (property.next()) {
      found.put(names.propertyKeyName(property.propertyKey()), ShownValues.stored(property.propertyValue().asObjectCopy()));
    }
    return found;
  }
}
