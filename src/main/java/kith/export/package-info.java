/** The graph, or a part of it, for other tools. */
@NullMarked
package kith.export;

import org.jspecify.annotations.NullMarked;
