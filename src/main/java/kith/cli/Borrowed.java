package kith.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.note.Problem;
import kith.question.Continuations;
import kith.question.catalogue.Catalogue;
import kith.question.names.Names;
import kith.question.understanding.Understanding;
import kith.related.Ranking;

/**
 * A vault that somebody else holds open.
 *
 * @param graph the vault's, for this borrower
 * @param gathered from the graph, which the holder need not do anew each time
 * @param notes the files of the vault, for this borrower
 * @param giveBack done when the borrower closes it
 */
record Borrowed(OpenVault vault, GraphStore graph, Gathered gathered, Supplier<NoteFiles> notes, Runnable giveBack) implements OpenVault {

  @Override
  public Names names() {
    return gathered.names();
  }

  @Override
  public Understanding understanding(Catalogue catalogue, LocalDate today) {
    return gathered.understanding(catalogue, today);
  }

  @Override
  public Ranking ranking() {
    return gathered.ranking();
  }

  @Override
  public Continuations continuations(Catalogue catalogue) {
    return gathered.continuations(catalogue);
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
    return notes.get();
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
