/** A folder of files: what is in it, what has changed since last time, and the bytes. */
@NullMarked
package kith.vault;

import org.jspecify.annotations.NullMarked;
