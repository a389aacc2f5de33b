/** The embedded store, served: Neo4j Browser and Bolt beside Kith, for the user of this machine alone. */
@NullMarked
package kith.graph.embedded.serving;

import org.jspecify.annotations.NullMarked;
