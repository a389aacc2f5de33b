package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.note.Problem;
import kith.question.Names;

/**
 * A vault that somebody else holds open.
 *
 * @param graph the vault's, for this borrower
 * @param names of the graph, which the holder need not read anew each time
 * @param giveBack done when the borrower closes it
 */
record Borrowed(OpenVault vault, GraphStore graph, Names names, Runnable giveBack) implements OpenVault {

  @Override
  public Path root() {
    return vault.root();
  }

  @Override
  public Settings settings() {
    return vault.settings();
  }

  @Override
  public Changes changes() {
    return vault.changes();
  }

  @Override
  public List<Problem> problems() {
    return vault.problems();
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
  public NoteFiles files() {
    return vault.files();
  }

  @Override
  public OpenVault refreshed() {
    return vault.refreshed();
  }

  @Override
  public void close() {
    giveBack.run();
  }
}
