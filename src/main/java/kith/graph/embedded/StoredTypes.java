package kith.graph.embedded;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import kith.graph.RelationshipType;

/** The model's relationship types as Neo4j takes them. */
final class StoredTypes {

  private static final Map<RelationshipType, org.neo4j.graphdb.RelationshipType> STORED =
      new EnumMap<>(RelationshipType.class);

  static {
    for (RelationshipType type : RelationshipType.values()) {
      STORED.put(type, org.neo4j.graphdb.RelationshipType.withName(type.name()));
    }
  }

  private static final org.neo4j.graphdb.RelationshipType[] OWNED_BY_START = owned(false);
  private static final org.neo4j.graphdb.RelationshipType[] OWNED_BY_END = owned(true);

  private StoredTypes() {}

  static org.neo4j.graphdb.RelationshipType of(RelationshipType type) {
    return STORED.get(type);
  }

  static org.neo4j.graphdb.RelationshipType[] ownedByStart() {
    return OWNED_BY_START.clone();
  }

  static org.neo4j.graphdb.RelationshipType[] ownedByEnd() {
    return OWNED_BY_END.clone();
  }

  private static org.neo4j.graphdb.RelationshipType[] owned(boolean byEnd) {
    return Arrays.stream(RelationshipType.values())
        .filter(type -> type.ownedByEnd() == byEnd)
        .map(STORED::get)
        .toArray(org.neo4j.graphdb.RelationshipType[]::new);
  }
}
