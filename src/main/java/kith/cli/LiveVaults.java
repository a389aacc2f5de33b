package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.config.Settings;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.graph.embedded.StoreDirectory;
import kith.graph.embedded.StoreHome;
import kith.graph.embedded.StoreLock;
import kith.index.Generations;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.knowledge.Finding;
import kith.vault.Vault;

/** Opens vaults with the store inside this process. */
final class LiveVaults implements Vaults {

  @Override
  public OpenVault open(Request request) {
    byte[] settingsFile = VaultFolder.settingsFile(request.root());
    Settings settings = VaultFolder.settings(settingsFile);
    StoreDirectory directory = home(request.store().or(settings::store), request.env()).directory(request.root());
    StoreLock lock = directory.lock(request.command(), request.progress()::say);
    try {
      return new LiveVault(request.root(), settings, open(setup(request, settings, settingsFile, directory), request.refresh()), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public List<Finding> findings(Request request) {
    byte[] settingsFile = VaultFolder.settingsFile(request.root());
    Settings settings = VaultFolder.settings(settingsFile);
    StoreDirectory directory = home(request.store().or(settings::store), request.env()).directory(request.root());
    StoreLock lock = directory.lock(request.command(), request.progress()::say);
    try {
      return VaultGraph.findings(setup(request, settings, settingsFile, directory), request.refresh() != Refresh.NONE);
    } finally {
      lock.close();
    }
  }

  private static VaultSetup setup(Request request, Settings settings, byte[] settingsFile, StoreDirectory directory) {
    return new VaultSetup(
        Vault.at(request.root()), settings, settingsFile, generations(directory), EmbeddedGraphStore::open, request.progress());
  }

  private static VaultGraph open(VaultSetup setup, Refresh refresh) {
    return switch (refresh) {
      case NONE -> VaultGraph.asItIs(setup);
      case CHANGES -> VaultGraph.refresh(setup);
      case REBUILD -> VaultGraph.rebuild(setup);
    };
  }

  private static StoreHome home(Optional<String> place, Map<String, String> env) {
    if (place.filter(address -> address.contains("://")).isPresent()) {
      throw new UsageProblem("A Neo4j by its address (" + place.get() + ") can't be used yet: name a folder, or nothing.");
    }
    return place.map(folder -> StoreHome.at(Path.of(folder))).orElseGet(() -> StoreHome.of(env));
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
        .map(store -> new Stored(store.vault(), store.directory(), store.bytes(), store.lastUsed(), store.present()))
        .toList();
  }

  @Override
  public Path history(Map<String, String> env) {
    return StoreHome.of(env).file("history");
  }

  @Override
  public void remove(Stored store, Map<String, String> env, String command) {
    StoreDirectory directory = StoreHome.of(env).directory(store.vault());
    StoreLock lock = directory.lock(command, waiting -> {});
    try {
      directory.remove();
    } finally {
      lock.close();
    }
  }
}
