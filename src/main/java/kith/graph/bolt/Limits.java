package kith.graph.bolt;

import java.time.Duration;

/**
 * How much is asked of a server.
 *
 * @param largest how many nodes and relationships a change may have to be written in one transaction
 * @param trying how long that is tried again which the driver thinks may work yet
 */
record Limits(long largest, Duration trying) {

  /** So many are no burden on a small server; and the driver's own patience. */
  static final Limits USUAL = new Limits(100_000, Duration.ofSeconds(30));

  /** Each statement of a change in a transaction of its own. */
  Limits inParts() {
    return new Limits(0, trying);
  }
}
