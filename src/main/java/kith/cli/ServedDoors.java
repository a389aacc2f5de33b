package kith.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kith.cli.Vaults.Doors;
import kith.engine.FreePort;
import kith.engine.Guide;
import kith.graph.embedded.serving.Pages;
import kith.graph.embedded.serving.Password;
import kith.graph.embedded.serving.Serving;

/**
 * The doors at which a store is about to be served.
 *
 * @param guide what the Browser opens with, once there is a graph to make it from
 */
record ServedDoors(Serving serving, CompletableFuture<Supplier<String>> guide) {

  /**
   * Doors at free ports.
   *
   * @param directory the store's, which this process has taken and where the password is kept
   * @param writable whether who has it may write, too
   */
  static ServedDoors of(Doors wanted, Path directory, boolean writable) {
    CompletableFuture<Supplier<String>> guide = new CompletableFuture<>();
    int http = FreePort.near(wanted.http(), Set.of());
    int bolt = FreePort.near(wanted.bolt(), Set.of(http));
    Pages pages = Pages.of(() -> guide.join().get(), Guide.style());
    return new ServedDoors(new Serving(http, bolt, Password.in(directory), pages, writable), guide);
  }

  /** Who has asked for the guide gets it now. */
  void show(Supplier<String> page) {
    guide.complete(page);
  }
}
