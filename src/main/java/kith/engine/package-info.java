/** The long-running Kith: holds a vault's graph open, and answers until it is told to stop. */
@NullMarked
package kith.engine;

import org.jspecify.annotations.NullMarked;
