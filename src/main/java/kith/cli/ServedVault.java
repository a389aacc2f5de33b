package kith.cli;

/** A vault whose graph is served to Neo4j Browser and Bolt. */
interface ServedVault extends OpenVault {

  /** The address of Neo4j Browser. */
  String browser();

  /** The address for Bolt drivers. */
  String driver();

  String user();

  String password();

  /** Waits until the process is told to end, and closes the vault. */
  void runUntilStopped();
}
