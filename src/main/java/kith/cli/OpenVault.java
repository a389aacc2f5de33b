package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.note.Problem;

/** A vault whose graph can be asked. */
interface OpenVault extends AutoCloseable {

  Path root();

  Settings settings();

  GraphStore graph();

  /** What opening it changed in the graph. */
  Changes changes();

  /** What could not be read as it was meant, in the notes that were read just now. */
  List<Problem> problems();

  /** The searchable text of the note at a path; empty where there is no such note. */
  String prose(String path);

  @Override
  void close();
}
