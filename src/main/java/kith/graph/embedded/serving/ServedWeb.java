package kith.graph.embedded.serving;

import static org.neo4j.server.web.Injectable.injectable;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.bolt.tx.TransactionManager;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.logging.InternalLogProvider;
import org.neo4j.server.CommunityNeoWebServer;
import org.neo4j.server.modules.ServerModule;

/** Neo4j's web server with a guard before it and Kith's pages beside the Browser. */
final class ServedWeb extends CommunityNeoWebServer {

  private final Serving serving;

  ServedWeb(
      Serving serving,
      GlobalModule module,
      DatabaseManagementService management,
      TransactionManager transactions,
      Dependencies dependencies,
      Config config,
      InternalLogProvider log,
      DbmsInfo info) {
    super(management, transactions, dependencies, config, log, info, module.getMemoryPools(), module.getGlobalMonitors(),
        module.getGlobalClock());
    this.serving = serving;
  }

  @Override
  protected Iterable<ServerModule> createServerModules() {
    List<ServerModule> modules = new ArrayList<>(List.of(new Guarded()));
    super.createServerModules().forEach(modules::add);
    return modules;
  }

  /** Comes first, since filters run in the order in which they were added. */
  private final class Guarded implements ServerModule {

    @Override
    public void start() {
      webServer.addFilter(new HttpGuard(new Allowed(Serving.hosts(serving.http()), serving.origins())), "/*");
      webServer.addJAXRSClasses(
          List.of(PageResource.class), serving.pages().path(), List.of(injectable(Pages.class, serving.pages())));
    }

    @Override
    public void stop() {
      webServer.removeJAXRSClasses(List.of(PageResource.class), serving.pages().path());
    }
  }
}
