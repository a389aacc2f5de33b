package kith.cli;

import java.util.List;
import kith.note.Problem;

/** A vault whose graph is served to Neo4j Browser and Bolt. */
interface ServedVault extends AutoCloseable {

  /** What could not be read as it was meant, in the notes that were read just now. */
  List<Problem> problems();

  /** The address of Neo4j Browser. */
  String browser();

  /** The Browser's page with all but the password filled in. */
  String signIn();

  /** The address for Bolt drivers. */
  String driver();

  String user();

  String password();

  /** Waits until the process is told to end, and closes the vault. */
  void runUntilStopped();

  @Override
  void close();
}
