package kith.cli;

import java.util.List;
import kith.note.Problem;

/** A vault that an engine in this process holds open. */
interface HeldOpen extends AutoCloseable {

  /** What could not be read as it was meant, in the notes that were read just now. */
  List<Problem> problems();

  /** Waits until the process is told to end, and closes the vault. */
  void runUntilStopped();

  @Override
  void close();
}
