/** Quick starts: what is done once, when Kith is built, so that each start has less to do. Nothing here runs later. */
@NullMarked
package kith.launch;

import org.jspecify.annotations.NullMarked;
