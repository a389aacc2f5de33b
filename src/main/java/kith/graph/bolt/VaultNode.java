package kith.graph.bolt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.Stamp;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * What a database says of the graph in it: of which vault it is, and as of when. Empty is what it doesn't say.
 *
 * @param filling names the state that is being written in several transactions, or was when that was interrupted
 */
record VaultNode(String root, String commit, String fingerprint, String filling) {

  static VaultNode whole(Stamp stamp) {
    return new VaultNode(stamp.root(), stamp.commit(), stamp.fingerprint(), "");
  }

  static VaultNode halfDone(Stamp stamp) {
    return new VaultNode(stamp.root(), "", "", stamp.commit());
  }

  static List<VaultNode> read(SimpleQueryRunner tx) {
    return ServerCypher.run(tx, "vault").stream().map(VaultNode::of).toList();
  }

  private static VaultNode of(Record row) {
    return new VaultNode(text(row, "root"), text(row, "commit"), text(row, "fingerprint"), text(row, "filling"));
  }

  private static String text(Record row, String column) {
    return row.get(column).isNull() ? "" : row.get(column).asObject().toString();
  }

  /** Whether Kith wrote it, and not somebody who uses the same label. */
  boolean isKiths() {
    return !root.isEmpty() && !state().isEmpty();
  }

  /** Names what is there, whole or not: another name is another state. */
  String state() {
    return commit.isEmpty() ? filling : commit;
  }

  Optional<Stamp> stamp() {
    return commit.isEmpty() ? Optional.empty() : Optional.of(new Stamp(commit, fingerprint, root));
  }

  /** Takes the place of a state that is known, or of itself. Whoever writes meanwhile waits; says whether it worked. */
  boolean replace(SimpleQueryRunner tx, String before) {
    Map<String, Object> parameters =
        Map.of("root", root, "before", List.of(before, state()), "after", properties());
    return ServerCypher.run(tx, "claim", parameters).get(0).get("claimed").asLong() > 0;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties =
        new HashMap<>(Map.of("root", root, "commit", commit, "fingerprint", fingerprint, "filling", filling));
    properties.values().removeIf(""::equals);
    return properties;
  }
}
