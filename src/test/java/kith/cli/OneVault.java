package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.index.Progress;

/** A vault whose graph is opened once for many commands, each of which opens it as if it were its own. */
final class OneVault implements Vaults, AutoCloseable {

  private final Path root;
  private final Map<String, String> env;
  private OpenVault vault;

  private OneVault(Path root, Map<String, String> env, OpenVault vault) {
    this.root = root;
    this.env = env;
    this.vault = vault;
  }

  static OneVault open(Path root, Path home) {
    Map<String, String> env = Map.of("KITH_HOME", home.toString());
    return new OneVault(root, env, open(root, env, Refresh.CHANGES));
  }

  private static OpenVault open(Path root, Map<String, String> env, Refresh refresh) {
    return new LiveVaults().open(new Request(root, Optional.empty(), refresh, env, "test", Progress.NONE));
  }

  OpenVault vault() {
    return vault;
  }

  @Override
  public OpenVault open(Request request) {
    if (request.refresh() == Refresh.REBUILD) {
      vault.close();
      vault = open(root, env, Refresh.REBUILD);
    } else if (request.refresh() == Refresh.CHANGES) {
      vault = vault.refreshed();
    }
    return new Borrowed(vault, vault.graph(), new Gathered(vault), vault::files, () -> {});
  }

  @Override
  public void close() {
    vault.close();
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Stored> stores(Map<String, String> other) {
    return new LiveVaults().stores(other);
  }

  @Override
  public void remove(Stored stored, Map<String, String> other, String command) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path history(Map<String, String> other) {
    return new LiveVaults().history(other);
  }
}
