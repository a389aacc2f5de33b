/** Quick starts: what is done once, when Kith is built, so that each start has less to do; and where a start begins. */
@NullMarked
package kith.launch;

import org.jspecify.annotations.NullMarked;
