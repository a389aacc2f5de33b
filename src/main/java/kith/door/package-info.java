/**
 * The way from a command to the engine of its vault, over a socket that only the user can reach. Needs nothing but Java itself, and
 * little of that: a command that is handed over takes hardly longer than Java takes to start.
 */
@NullMarked
package kith.door;

import org.jspecify.annotations.NullMarked;
