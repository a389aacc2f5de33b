package kith.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.config.Settings;
import kith.graph.embedded.StoreDirectory;
import kith.graph.embedded.StoreHome;
import kith.graph.embedded.StoreLock;
import kith.graph.embedded.serving.ServedStore;
import kith.index.Changes;
import kith.index.Progress;
import kith.index.VaultGraph;
import kith.knowledge.Finding;
import kith.question.names.Known;

/** Opens vaults with the store inside this process. */
final class LiveVaults implements Vaults {

  private final Engines engines;

  /** For a process that starts no other. */
  LiveVaults() {
    this(new Engines(Optional.empty()));
  }

  LiveVaults(Engines engines) {
    this.engines = engines;
  }

  @Override
  public OpenVault open(Request request) {
    LiveVault vault = taken(request, store -> store.open(request, StorePlace.of(request).opener(request)));
    return vault.before(() -> startEngine(vault.settings(), request));
  }

  /** Where the settings say so, the next command finds an engine. */
  private void startEngine(Settings settings, Request request) {
    if (settings.engine().auto()) {
      engines.start(request);
    }
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    if (StorePlace.of(request) instanceof StorePlace.Server server) {
      throw new UsageProblem("The graph is in the Neo4j at " + server.address() + ": look at it there.");
    }
    return taken(request, store -> serve(store, request, doors));
  }

  private static ServedVault serve(TakenStore taken, Request request, Doors doors) {
    ServedDoors served = ServedDoors.of(doors, taken.directory().path(), false);
    LiveEngine engine = LiveEngine.foreground(
        taken, request, store -> ServedStore.open(store, served.serving()), served.serving().browser());
    served.show(() -> guide(engine, request, doors));
    return new LiveServed(engine, served.serving());
  }

  /** What the Browser shows when it is opened, or loaded again: of the notes as they are then. */
  private static String guide(LiveEngine engine, Request request, Doors doors) {
    Request now = new Request(request.root(), request.store(), Refresh.CHANGES, request.env(), request.command(), Progress.NONE);
    try (OpenVault vault = engine.lender().lend(now, () -> true)) {
      return doors.guide().html(vault.graph(), vault.names().owner().map(Known::id).orElse(""));
    }
  }

  @Override
  public ServedVault serveWritable(Request request, Doors doors) {
    StoreDirectory directory = StorePlace.of(request).home().database(request.root());
    return taken(directory, request, taken -> LiveDatabase.serve(taken, request, doors));
  }

  @Override
  public HeldOpen hold(Request request) {
    Duration idle = VaultFolder.settings(request.root()).engine().idle();
    return taken(request, store -> LiveEngine.background(store, request, StorePlace.of(request).opener(request), idle));
  }

  @Override
  public HeldOpen follow(Request request, Consumer<Changes> follower) {
    return taken(request, store -> {
      LiveEngine engine = LiveEngine.foreground(store, request, StorePlace.of(request).opener(request), "");
      engine.lender().tell(follower);
      return engine;
    });
  }

  @Override
  public Engines engines() {
    return engines;
  }

  @Override
  public List<Finding> findings(Request request) {
    Settings settings = VaultFolder.settings(request.root());
    List<Finding> findings = taken(request, taken -> {
      List<Finding> found = VaultGraph.findings(taken.setup(request, StorePlace.of(request).opener(request)), request.refresh() != Refresh.NONE);
      taken.lock().close();
      return found;
    });
    startEngine(settings, request);
    return findings;
  }

  private <T> T taken(Request request, Function<TakenStore, T> work) {
    Engines.makeWay(request);
    return taken(directory(request), request, work);
  }

  private static <T> T taken(StoreDirectory directory, Request request, Function<TakenStore, T> work) {
    StoreLock lock = directory.lock(request.command(), request.progress()::say);
    try {
      Engines.sweep(directory, request.env());
      return work.apply(new TakenStore(directory, lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Where the graph of a vault is kept. */
  static StoreDirectory directory(Request request) {
    return StorePlace.of(request).directory(request.root());
  }

  @Override
  public List<Stored> stores(Map<String, String> env) {
    return StoreHome.of(env).list().stream()
        .map(store -> new Stored(store.vault(), store.directory(), store.bytes(), store.lastUsed(), store.present(), store.server()))
        .toList();
  }

  @Override
  public Path history(Map<String, String> env) {
    return StoreHome.of(env).file("history");
  }

  @Override
  public void remove(Stored store, Map<String, String> env, String command) {
    StoreDirectory directory = StoreHome.of(env).kept(store.directory());
    Engines.makeWay(directory, env, line -> {}, command);
    StoreLock lock = directory.lock(command, waiting -> {});
    try {
      directory.remove();
    } finally {
      lock.close();
    }
  }
}
