/** The store on a Neo4j elsewhere, reached over Bolt with Neo4j's own driver. */
@NullMarked
package kith.graph.bolt;

import org.jspecify.annotations.NullMarked;
