package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.graph.embedded.StoreLock;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.index.VaultGraph;
import kith.knowledge.Finding;
import kith.note.Problem;

/** A vault whose graph lives in this process, held until it is closed. */
record LiveVault(Path root, Settings settings, VaultGraph vault, StoreLock lock) implements OpenVault {

  @Override
  public GraphStore graph() {
    return vault.store();
  }

  @Override
  public Changes changes() {
    return vault.outcome().changes();
  }

  @Override
  public List<Problem> problems() {
    return vault.outcome().problems();
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
  public OpenVault refreshed() {
    byte[] settingsFile = VaultFolder.settingsFile(root);
    Settings now = VaultFolder.settings(settingsFile);
    vault.refresh(now, settingsFile);
    return new LiveVault(root, now, vault, lock);
  }

  @Override
  public NoteFiles files() {
    return vault.files();
  }

  @Override
  public void close() {
    try {
      vault.close();
    } finally {
      lock.close();
    }
  }
}
