package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.index.Progress;
import kith.index.VaultGraph;
import kith.index.VaultGraph.Outcome;
import kith.knowledge.Finding;
import kith.note.Problem;

/**
 * A vault whose graph lives in this process, held until it is closed.
 *
 * @param release gives the store back when the graph is closed
 */
record LiveVault(Path root, Settings settings, VaultGraph vault, Outcome outcome, Runnable release) implements OpenVault {

  @Override
  public GraphStore graph() {
    return vault.store();
  }

  @Override
  public Changes changes() {
    return outcome.changes();
  }

  @Override
  public List<Problem> problems() {
    return outcome.problems();
  }

  @Override
  public List<Finding> findings() {
    return vault.findings();
  }

  @Override
  public String prose(String path) {
    return vault.prose(path);
  }

  @Override
  public LiveVault refreshed() {
    return refreshed(Progress.NONE);
  }

  /** @param progress told of work that takes long */
  LiveVault refreshed(Progress progress) {
    byte[] settingsFile = VaultFolder.settingsFile(root);
    Settings now = VaultFolder.settings(settingsFile);
    return new LiveVault(root, now, vault, vault.refresh(now, settingsFile, progress), release);
  }

  /** Whether {@link #refreshed} would change nothing. */
  boolean isUpToDate() {
    byte[] settingsFile = VaultFolder.settingsFile(root);
    VaultFolder.settings(settingsFile);
    return vault.isUpToDate(settingsFile);
  }

  /** The same, for somebody to whom something else is new. */
  LiveVault with(Outcome other) {
    return new LiveVault(root, settings, vault, other, release);
  }

  /** The same, with something more to do when it has been closed. */
  LiveVault before(Runnable next) {
    return new LiveVault(root, settings, vault, outcome, () -> {
      release.run();
      next.run();
    });
  }

  @Override
  public NoteFiles files() {
    return vault.files(() -> true);
  }

  @Override
  public void close() {
    try {
      vault.close();
    } finally {
      release.run();
    }
  }
}
