package kith.graph.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.kernel.database.DatabaseId;
import org.neo4j.kernel.database.DatabaseIdFactory;
import org.neo4j.kernel.database.DatabaseIdRepository;
import org.neo4j.kernel.database.DatabaseReference;
import org.neo4j.kernel.database.DatabaseReferenceImpl;
import org.neo4j.kernel.database.DatabaseReferenceRepository;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.database.NormalizedCatalogEntry;
import org.neo4j.kernel.database.NormalizedDatabaseName;

/** The databases that a store has: one, known without asking the system database. */
final class OneDatabase implements DatabaseIdRepository, DatabaseReferenceRepository {

  private static final NamedDatabaseId DATABASE =
      DatabaseIdFactory.from(
          GraphDatabaseSettings.DEFAULT_DATABASE_NAME,
          UUID.nameUUIDFromBytes("kith".getBytes(StandardCharsets.UTF_8)));

  private static final DatabaseReferenceImpl.Internal REFERENCE =
      new DatabaseReferenceImpl.Internal(new NormalizedDatabaseName(DATABASE.name()), DATABASE, true);

  @Override
  public Optional<NamedDatabaseId> getByName(NormalizedDatabaseName name) {
    return DATABASE.name().equals(name.name()) ? Optional.of(DATABASE) : Optional.empty();
  }

  @Override
  public Optional<NamedDatabaseId> getById(DatabaseId id) {
    return DATABASE.databaseId().equals(id) ? Optional.of(DATABASE) : Optional.empty();
  }

  @Override
  public Optional<DatabaseReference> getByAlias(NormalizedCatalogEntry alias) {
    return alias.compositeDb().isPresent() ? Optional.empty() : getByAlias(new NormalizedDatabaseName(alias.databaseAlias()));
  }

  @Override
  public Optional<DatabaseReference> getByAlias(NormalizedDatabaseName alias) {
    return DATABASE.name().equals(alias.name()) ? Optional.of(REFERENCE) : Optional.empty();
  }

  @Override
  public Optional<DatabaseReference> getByUuid(UUID uuid) {
    return DATABASE.databaseId().uuid().equals(uuid) ? Optional.of(REFERENCE) : Optional.empty();
  }

  @Override
  public Set<DatabaseReference> getAllDatabaseReferences() {
    return Set.of(REFERENCE);
  }

  @Override
  public Set<DatabaseReferenceImpl.Internal> getInternalDatabaseReferences() {
    return Set.of(REFERENCE);
  }

  @Override
  public Set<DatabaseReferenceImpl.External> getExternalDatabaseReferences() {
    return Set.of();
  }

  @Override
  public Set<DatabaseReferenceImpl.Composite> getCompositeDatabaseReferences() {
    return Set.of();
  }
}
