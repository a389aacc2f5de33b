package kith.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kith.config.Settings;
import kith.config.Settings.Owner;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.note.Problem;
import kith.question.Continuations;
import kith.question.catalogue.Catalogue;
import kith.question.names.Directory;
import kith.question.names.Names;
import kith.question.understanding.Understanding;
import kith.related.Ranking;

/** A vault whose graph can be asked. */
interface OpenVault extends AutoCloseable {

  Path root();

  Settings settings();

  GraphStore graph();

  /** What opening it changed in the graph. */
  Changes changes();

  /** What could not be read as it was meant, in the notes that were read just now. */
  List<Problem> problems();

  /** Everything worth looking at in the whole vault, in the order of the groups, then of the places. */
  List<Finding> findings();

  /** The searchable text of the note at a path; empty where there is no such note. */
  String prose(String path);

  /** The files from which the graph was made, for commands that change them. */
  NoteFiles files();

  /** The names in the graph. */
  default Names names() {
    return Directory.names(graph(), settings().me().map(Owner::name));
  }

  /** What sentences ask: questions of a catalogue, about what has a name in the graph, on a day. */
  default Understanding understanding(Catalogue catalogue, LocalDate today) {
    return new Understanding(catalogue, names(), today);
  }

  /** What belongs to what: takes a look at the whole graph and all texts. */
  default Ranking ranking() {
    return Ranking.of(graph(), this::prose);
  }

  /** How questions of a catalogue go on when they are typed. */
  default Continuations continuations(Catalogue catalogue) {
    return Continuations.of(catalogue, graph());
  }

  /** The same vault, with its graph and its settings brought up to date. */
  OpenVault refreshed();

  @Override
  void close();
}
