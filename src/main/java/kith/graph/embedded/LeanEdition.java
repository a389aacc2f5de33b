package kith.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.dbms.database.DatabaseContextProviderDelegate.delegate;
import static org.neo4j.procedure.impl.temporal.TemporalFunction.registerTemporalFunctions;

import org.neo4j.bolt.dbapi.BoltGraphDatabaseManagementServiceSPI;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.database.readonly.ConfigBasedLookupFactory;
import org.neo4j.dbms.CommunityDatabaseStateService;
import org.neo4j.dbms.CommunityKernelPanicListener;
import org.neo4j.dbms.DbmsRuntimeVersionProvider;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.database.DatabaseContextProvider;
import org.neo4j.dbms.database.DatabaseLifecycles;
import org.neo4j.dbms.database.DatabaseRepository;
import org.neo4j.dbms.database.DbmsRuntimeSystemGraphComponent;
import org.neo4j.dbms.database.DbmsRuntimeVersion;
import org.neo4j.dbms.database.DefaultDatabaseContextFactory;
import org.neo4j.dbms.database.StandaloneDatabaseContext;
import org.neo4j.dbms.database.SystemGraphComponents;
import org.neo4j.dbms.database.readonly.DefaultReadOnlyDatabases;
import org.neo4j.dbms.routing.RoutingService;
import org.neo4j.dbms.systemgraph.SystemDatabaseProvider;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.io.device.DeviceMapper;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.database.DatabaseIdRepository;
import org.neo4j.kernel.database.MapCachingDatabaseIdRepository;
import org.neo4j.kernel.database.MapCachingDatabaseReferenceRepository;
import org.neo4j.kernel.impl.pagecache.CommunityIOControllerService;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;
import org.neo4j.procedure.impl.ProcedureConfig;

/**
 * Neo4j Community with one database: the system database, which knows users and further databases, is never started.
 *
 * <p>Starting it, and asking it which databases there are, is more than a third of what opening a store takes.
 */
@SuppressWarnings("unchecked") // an override inherited from Neo4j, which the compiler reports here too
final class LeanEdition extends CommunityEditionModule {

  private Lifecycle databaseStarter = new LifecycleAdapter();

  LeanEdition(GlobalModule module) {
    super(module);
  }

  @Override
  public DatabaseContextProvider<?> createDatabaseContextProvider(GlobalModule module) {
    MapCachingDatabaseIdRepository ids = new MapCachingDatabaseIdRepository();
    OneDatabase one = new OneDatabase();
    ids.setDelegate(one);
    DatabaseRepository<StandaloneDatabaseContext> databases = new DatabaseRepository<>(ids);
    ((MapCachingDatabaseReferenceRepository) getDatabaseReferenceRepo()).setDelegate(one);
    module.getGlobalLife().add(new CommunityKernelPanicListener(module.getDatabaseEventListeners(), databases));
    databaseStateService = new CommunityDatabaseStateService(databases);
    DatabaseLifecycles lifecycles = lifecycles(module, databases);
    module.getGlobalLife().add(new CreatedOnly(lifecycles.systemDatabaseStarter()));
    module.getGlobalLife().add(lifecycles.allDatabaseShutdown());
    databaseStarter = lifecycles.defaultDatabaseStarter();
    Dependencies dependencies = module.getGlobalDependencies();
    dependencies.satisfyDependency(delegate(databases));
    dependencies.satisfyDependency(databaseStateService);
    dependencies.satisfyDependency(SystemGraphComponents.UpgradeChecker.UPGRADE_ALWAYS_ALLOWED);
    return databases;
  }

  private DatabaseLifecycles lifecycles(GlobalModule module, DatabaseRepository<StandaloneDatabaseContext> databases) {
    DefaultDatabaseContextFactory contexts =
        new DefaultDatabaseContextFactory(
            module,
            identityModule,
            getTransactionMonitorFactory(),
            getIndexMonitorFactory(),
            createIdContextFactory(module),
            DeviceMapper.UNKNOWN_MAPPER,
            new CommunityIOControllerService(),
            createCommitProcessFactory(),
            this);
    return new DatabaseLifecycles(
        databases, DEFAULT_DATABASE_NAME, contexts, module.getLogService().getInternalLogProvider());
  }

  @Override
  protected void registerDefaultDatabaseInitializer(GlobalModule module) {
    module.getGlobalLife().add(databaseStarter);
  }

  @Override
  public void createGlobalReadOnlyChecker(
      SystemDatabaseProvider system, DatabaseIdRepository ids, GlobalModule module) {
    globalReadOnlyChecker = new DefaultReadOnlyDatabases(new ConfigBasedLookupFactory(module.getGlobalConfig(), ids));
    module.getGlobalDependencies().satisfyDependency(globalReadOnlyChecker);
  }

  @Override
  public DbmsRuntimeVersionProvider createAndRegisterDbmsRuntimeRepository(
      GlobalModule module,
      DatabaseContextProvider<?> databases,
      Dependencies dependencies,
      DbmsRuntimeSystemGraphComponent component) {
    DbmsRuntimeVersion latest = DbmsRuntimeVersion.getLatestVersion(module.getGlobalConfig());
    return () -> latest;
  }

  /** Functions of dates alone: {@link CalledProcedures} come when they are called. */
  @Override
  public void registerProcedures(
      GlobalProcedures procedures,
      ProcedureConfig config,
      GlobalModule module,
      DatabaseContextProvider<?> databases,
      RoutingService routing)
      throws KernelException {
    registerTemporalFunctions(procedures, config);
  }

  /** Nobody comes over Bolt, and routing has nowhere to go. */
  @Override
  public void bootstrapQueryRouterServices(DatabaseManagementService management) {
    BoltGraphDatabaseManagementServiceSPI nobody =
        (database, memory) -> {
          throw new UnsupportedOperationException("an embedded store has no Bolt");
        };
    globalModule.getGlobalDependencies().satisfyDependency(nobody);
  }

  /** A database that is known, as Neo4j demands, and never started. */
  private static final class CreatedOnly extends LifecycleAdapter {

    private final Lifecycle starter;

    CreatedOnly(Lifecycle starter) {
      this.starter = starter;
    }

    @Override
    public void init() throws Exception {
      starter.init();
    }
  }
}
