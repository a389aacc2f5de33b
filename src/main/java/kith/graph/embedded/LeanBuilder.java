package kith.graph.embedded;

import java.nio.file.Path;
import java.util.function.Function;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.dbms.database.SystemGraphInitializer;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;

/** Builds a {@link LeanEdition} with {@link LeanSettings} and none of Neo4j's extensions. */
final class LeanBuilder extends DatabaseManagementServiceBuilderImplementation {

  @SuppressWarnings("rawtypes")
  LeanBuilder(Path directory) {
    super(directory, extension -> false);
    setConfig(LeanSettings.all());
    Dependencies dependencies = new Dependencies();
    dependencies.satisfyDependency(SystemGraphInitializer.NO_OP);
    setExternalDependencies(dependencies);
  }

  @Override
  protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
    return LeanEdition::new;
  }
}
