package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.config.Settings;
import kith.graph.GraphStore;
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

  /** Everything worth looking at in the whole vault, in the order of the groups, then of the places. */
  List<Finding> findings();

  @Override
  void close();

  /** How many notes there are, and how many of them are new, changed, renamed and gone since last time. */
  record Changes(long notes, long added, long changed, long renamed, long removed) {}

  /**
   * Something in the notes that Kith is unsure of.
   *
   * @param group such as {@code ambiguous links}
   * @param problem the place, and what is wrong there
   * @param obsidian what Obsidian does with it; empty where it doesn't care
   * @param kith what Kith did with it
   */
  record Finding(String group, Problem problem, String obsidian, String kith) {}
}
