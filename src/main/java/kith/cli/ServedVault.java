package kith.cli;

/** A vault whose graph is served to Neo4j Browser and Bolt. */
interface ServedVault extends HeldOpen {

  /** The address of Neo4j Browser. */
  String browser();

  /** The Browser's page with all but the password filled in. */
  String signIn();

  /** The address for Bolt drivers. */
  String driver();

  String user();

  String password();
}
