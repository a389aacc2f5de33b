package kith.graph.bolt;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.graph.Schema;
import kith.graph.StoreUnavailable;
import org.neo4j.driver.SimpleQueryRunner;

/** Makes sure that a database may be used for a vault, and has the schema. */
final class Database {

  /** The first that has all of the Cypher in which questions and changes are written. */
  private static final String OLDEST = "5.26";

  private final Connection connection;

  Database(Connection connection) {
    this.connection = connection;
  }

  /** Prepares the database for the vault in a folder; gives the name of the state that it is in. */
  String prepare(String root, Taking taking) {
    String state = connection.write(tx -> state(tx, root, taking));
    if (!connection.read(Database::hasSchema)) {
      connection.write(tx -> {
        Schema.statements().forEach(statement -> tx.run(statement).consume());
        return true;
      });
      connection.read(tx -> ServerCypher.run(tx, "await"));
    }
    return state;
  }

  private String state(SimpleQueryRunner tx, String root, Taking taking) {
    requireVersion(tx);
    List<VaultNode> vaults = VaultNode.read(tx);
    if (vaults.isEmpty() || !vaults.stream().allMatch(VaultNode::isKiths)) {
      require(Contents.of(tx), taking);
      return "";
    }
    VaultNode vault = vaults.get(0);
    if (vaults.size() > 1 || !isSame(vault.root(), root) && taking != Taking.ANOTHERS) {
      throw refused("holds the graph of another vault, " + vault.root() + ", and a database holds one: name another with "
          + "NEO4J_DATABASE, or give this one over with 'kith index --rebuild --force'.");
    }
    return vault.state();
  }

  private void requireVersion(SimpleQueryRunner tx) {
    String version = ServerCypher.run(tx, "version").get(0).get("version").asString();
    // Aura's have a word behind the number, which counts as before it.
    if (Version.parse(version.replaceFirst("-.*", "")).compareTo(Version.parse(OLDEST)) < 0) {
      throw refused("is version " + version + ": Kith needs " + OLDEST + " or newer.");
    }
  }

  private void require(Contents contents, Taking taking) {
    if (!contents.mixed().isEmpty()) {
      throw refused("holds something else under names that Kith uses (" + String.join(", ", contents.mixed())
          + "), which it could not tell from its own: name another with NEO4J_DATABASE.");
    } else if (!contents.isEmpty() && taking == Taking.EMPTY) {
      throw refused("holds something else (" + contents.told() + "): name another with NEO4J_DATABASE, or add --force to put "
          + "Kith's graph beside it, which stays as it is.");
    }
  }

  private StoreUnavailable refused(String why) {
    String message = "The Neo4j at " + connection.address() + " " + why;
    return StoreUnavailable.outOfReach(message, new IllegalStateException(message));
  }

  /** The same folder may have been reached by another link. */
  private static boolean isSame(String one, String other) {
    try {
      return one.equals(other) || Files.isSameFile(Path.of(one), Path.of(other));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean hasSchema(SimpleQueryRunner tx) {
    Set<String> online =
        ServerCypher.run(tx, "indexes").stream()
            .filter(index -> index.get("state").asString().equals("ONLINE"))
            .map(index -> index.get("name").asString())
            .collect(Collectors.toSet());
    return online.containsAll(Schema.names());
  }
}
