package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.note.Problem;
import kith.question.Names;
import kith.related.Ranking;

/**
 * A vault that somebody else holds open: to close it does nothing.
 *
 * @param names of the vault's graph, which the holder need not read anew each time
 * @param rankings the same for what belongs to what
 */
record Borrowed(OpenVault vault, Names names, Supplier<Ranking> rankings) implements OpenVault {

  @Override
  public Ranking ranking() {
    return rankings.get();
  }

  @Override
  public Path root() {
    return vault.root();
  }

  @Override
  public Settings settings() {
    return vault.settings();
  }

  @Override
  public GraphStore graph() {
    return vault.graph();
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
  public void close() {}
}
