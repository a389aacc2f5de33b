/** The store seam: what Kith writes to a graph and how it asks one, whichever Neo4j holds it. */
@NullMarked
package kith.graph;

import org.jspecify.annotations.NullMarked;
