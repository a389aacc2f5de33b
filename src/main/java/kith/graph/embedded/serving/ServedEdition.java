package kith.graph.embedded.serving;

import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.tx.TransactionManager;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.security.CommunitySecurityLog;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;
import org.neo4j.logging.InternalLogProvider;

/** Neo4j Community as it is downloaded, but for who is let in. */
@SuppressWarnings("unchecked") // an override inherited from Neo4j, which the compiler reports here too
final class ServedEdition extends CommunityEditionModule {

  private final Serving serving;

  ServedEdition(GlobalModule module, Serving serving) {
    super(module);
    this.serving = serving;
    module.getGlobalLife().add(new GuardedBolt());
  }

  @Override
  public void createSecurityModule(GlobalModule module) {
    module.getGlobalDependencies().satisfyDependency(CommunitySecurityLog.NULL_LOG);
    setSecurityProvider(new SignIn(serving));
  }

  @Override
  public Lifecycle createWebServer(
      DatabaseManagementService management,
      TransactionManager transactions,
      Dependencies dependencies,
      Config config,
      InternalLogProvider log,
      DbmsInfo info) {
    return new ServedWeb(serving, globalModule, management, transactions, dependencies, config, log, info);
  }

  /** All parts are made before the first is started, and this one is started before Bolt: there is no moment without a guard. */
  private final class GuardedBolt extends LifecycleAdapter {

    @Override
    public void start() {
      BoltGuard guard = new BoltGuard(new Allowed(Serving.hosts(serving.bolt()), serving.origins()));
      globalModule.getGlobalDependencies().resolveDependency(BoltServer.class).getConnectors()
          .forEach(connector -> connector.registerListener(guard));
    }
  }
}
