package kith.cli;

import java.nio.file.Path;
import java.util.Optional;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.config.Settings;
import kith.graph.embedded.StoreDirectory;
import kith.graph.embedded.StoreLock;
import kith.index.Generations;
import kith.index.StoreOpening;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.vault.Vault;

/** A store that this process has taken, and whose graph it may open. */
record TakenStore(StoreDirectory directory, StoreLock lock) {

  /** @param store opens the store in a directory, or makes one */
  LiveVault open(Request request, StoreOpening store) {
    VaultSetup setup = setup(request, store);
    VaultGraph vault = open(setup, request.refresh());
    return new LiveVault(request.root(), setup.settings(), vault, vault.outcome(), lock::close);
  }

  VaultSetup setup(Request request, StoreOpening store) {
    byte[] settingsFile = VaultFolder.settingsFile(request.root());
    Settings settings = VaultFolder.settings(settingsFile);
    return new VaultSetup(Vault.at(request.root()), settings, settingsFile, generations(), store, request.progress());
  }

  private static VaultGraph open(VaultSetup setup, Refresh refresh) {
    return switch (refresh) {
      case NONE -> VaultGraph.asItIs(setup);
      case CHANGES -> VaultGraph.refresh(setup);
      case REBUILD -> VaultGraph.rebuild(setup);
    };
  }

  private Generations generations() {
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
}
