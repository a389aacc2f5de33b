package kith.index;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.vault.Vault;

/**
 * What it takes to open a vault's graph.
 *
 * @param settingsFile the bytes of {@code kith.yml}, on which the graph depends; empty where there is none
 * @param generations where its states lie
 */
public record VaultSetup(
    Vault vault, Settings settings, byte[] settingsFile, Generations generations, StoreOpening open, Progress progress) {

  VaultSetup with(Settings settings, byte[] settingsFile, Progress progress) {
    return new VaultSetup(vault, settings, settingsFile, generations, open, progress);
  }

  /** Opens the store in a directory: now, where that comes first, else when it is asked for. */
  Supplier<GraphStore> opening(Path directory) {
    if (!open.comesFirst()) {
      return () -> open.in(directory);
    }
    GraphStore opened = open.in(directory);
    return () -> opened;
  }

  String fingerprint() {
    return Rules.fingerprint(settingsFile);
  }

  String root() {
    return vault.root().toString();
  }

  Update update(Ledger ledger) {
    return new Update(vault, settings, ledger, progress);
  }

  Survey survey(Ledger ledger) {
    long taken = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return Survey.of(vault.scan(settings.exclude()), ledger.files(), ledger.surveyed(), taken);
  }
}
