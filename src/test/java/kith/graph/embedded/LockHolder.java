package kith.graph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kith.JavaProcess;

/** A process that takes a store, says so, and holds it until it is killed. */
final class LockHolder {

  private LockHolder() {}

  static Process start(Path home, Path vault) throws IOException {
    return JavaProcess.of(LockHolder.class, home.toString(), vault.toString()).start();
  }

  @SuppressWarnings("try") // a lock is held, not used
  public static void main(String[] arguments) throws InterruptedException {
    StoreHome home = StoreHome.of(Map.of("KITH_HOME", arguments[0]));
    try (StoreLock lock = home.directory(Path.of(arguments[1])).lock("kith serve", message -> {})) {
      System.out.println("held");
      Thread.sleep(600_000);
    }
  }
}
