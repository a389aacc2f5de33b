package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Vaults that are others' in another way; what isn't about an open one is theirs. */
interface RelayedVaults extends Vaults {

  /** The others. */
  Vaults vaults();

  @Override
  default List<Stored> stores(Map<String, String> env) {
    return vaults().stores(env);
  }

  @Override
  default void remove(Stored store, Map<String, String> env, String command) {
    vaults().remove(store, env, command);
  }

  @Override
  default Path history(Map<String, String> env) {
    return vaults().history(env);
  }
}
