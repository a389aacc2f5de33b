package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kith.config.Settings;
import kith.engine.FreePort;
import kith.engine.Guide;
import kith.graph.GraphStore;
import kith.graph.embedded.StoreDirectory;
import kith.graph.embedded.StoreHome;
import kith.graph.embedded.StoreLock;
import kith.graph.embedded.serving.Pages;
import kith.graph.embedded.serving.Password;
import kith.graph.embedded.serving.ServedStore;
import kith.graph.embedded.serving.Serving;
import kith.index.Generations;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.knowledge.Finding;
import kith.vault.Vault;

/** Opens vaults with the store inside this process. */
final class LiveVaults implements Vaults {

  @Override
  public OpenVault open(Request request) {
    return locked(request, held -> held.open(held.place().opener(request)));
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    return locked(request, held -> serve(held, doors));
  }

  private static ServedVault serve(Held held, Doors doors) {
    if (held.place() instanceof StorePlace.Server server) {
      throw new UsageProblem("The graph is in the Neo4j at " + server.address() + ": look at it there.");
    }
    CompletableFuture<LiveServedVault> ready = new CompletableFuture<>();
    int http = FreePort.near(doors.http(), Set.of());
    int bolt = FreePort.near(doors.bolt(), Set.of(http));
    Pages pages = Pages.of(() -> ready.join().guide(doors.guide()), Guide.style());
    Serving serving = new Serving(http, bolt, Password.in(held.directory().path()), pages);
    ready.complete(new LiveServedVault(held.open(store -> ServedStore.open(store, serving)), serving));
    return ready.join();
  }

  private static <T> T locked(Request request, Function<Held, T> work) {
    byte[] settingsFile = VaultFolder.settingsFile(request.root());
    Settings settings = VaultFolder.settings(settingsFile);
    StorePlace place = StorePlace.of(request, settings);
    StoreDirectory directory = place.directory(request.root());
    StoreLock lock = directory.lock(request.command(), request.progress()::say);
    try {
      return work.apply(new Held(request, settings, settingsFile, place, directory, lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public List<Finding> findings(Request request) {
    return locked(request, held -> {
      List<Finding> found = VaultGraph.findings(held.setup(held.place().opener(request)), request.refresh() != Refresh.NONE);
      held.lock().close();
      return found;
    });
  }

  /** A vault whose store this process has taken. */
  private record Held(
      Request request, Settings settings, byte[] settingsFile, StorePlace place, StoreDirectory directory, StoreLock lock) {

    LiveVault open(Function<Path, GraphStore> store) {
      return new LiveVault(request.root(), settings, LiveVaults.open(setup(store), request.refresh()), lock);
    }

    VaultSetup setup(Function<Path, GraphStore> store) {
      return new VaultSetup(Vault.at(request.root()), settings, settingsFile, generations(directory), store, request.progress());
    }
  }

  private static VaultGraph open(VaultSetup setup, Refresh refresh) {
    return switch (refresh) {
      case NONE -> VaultGraph.asItIs(setup);
      case CHANGES -> VaultGraph.refresh(setup);
      case REBUILD -> VaultGraph.rebuild(setup);
    };
  }

  private static Generations generations(StoreDirectory directory) {
    return new Generations() {
      @Override
      public Optional<Path> current() {
        return directory.current();
      }

      @Override
      public Path next() {
        return directory.next();
      }

      @Override
      public void adopt(Path generation) {
        directory.adopt(generation);
      }
    };
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
    StoreLock lock = directory.lock(command, waiting -> {});
    try {
      directory.remove();
    } finally {
      lock.close();
    }
  }
}
