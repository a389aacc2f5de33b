/** The store inside this process: the only room, with its remote sibling, that knows Neo4j. */
@NullMarked
package kith.graph.embedded;

import org.jspecify.annotations.NullMarked;
