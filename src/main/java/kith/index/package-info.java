/** Vault to graph: the smallest change that makes it true again. */
@NullMarked
package kith.index;

import org.jspecify.annotations.NullMarked;
